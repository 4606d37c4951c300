package org.walnut.payout.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payout.TransferEffect;
import org.walnut.payout.TransferState;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What the console shows of transfers by WeChat. */
@Repository
@Transactional(readOnly = true)
class TransferScreens {

  private static final int MOST = 50_000;

  private final JdbcClient db;

  TransferScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first; found by the code of the transfer or of the household. */
  Paged<TransferRow> list(String q, @Nullable TransferState state, Cursor cursor) {
    return Paged.of(rows(q, state, cursor, 26), 25, row -> Cursor.of(row.createdAt(), row.id()));
  }

  /** For a file: fifty thousand at most. */
  List<TransferRow> all(String q, @Nullable TransferState state) {
    return rows(q, state, Cursor.START, MOST);
  }

  TransferRow one(UUID id) {
    return db.sql(
            """
            select c.payout_id, c.code, c.household_id, h.code as household_code, c.amount_fen, c.state, c.created_at, c.asked_at,
                   c.waits_since, c.ended_at, c.bill_no, c.why, l.memo, l.batch_id, l.batch_code
              from wechat_transfer c
              join payout_line_card l on l.county_id = c.county_id and l.id = c.payout_id
              join household_card h on h.county_id = c.county_id and h.id = c.household_id
             where c.payout_id = :id
            """)
        .param("id", id)
        .query(TransferScreens::row)
        .optional()
        .orElseThrow(() -> new NotFound("payout.transfer", id));
  }

  List<TransferRow.Notice> notices(UUID id) {
    return db.sql(
            """
            select state, amount_fen, received_at, times, outcome
              from transfer_notice
             where payout_id = :id
             order by received_at, id
            """)
        .param("id", id)
        .query((row, _) ->
            new TransferRow.Notice(
                TransferState.valueOf(row.getString("state")),
                Sql.money(row, "amount_fen"),
                Sql.instant(row, "received_at"),
                row.getInt("times"),
                TransferEffect.valueOf(row.getString("outcome"))))
        .list();
  }

  private List<TransferRow> rows(String q, @Nullable TransferState state, Cursor cursor, int most) {
    return db.sql(
            """
            with page as (
              select c.county_id, c.payout_id
                from wechat_transfer c
               where (:q = ''
                      or c.code = upper(:q)
                      or c.household_id in (select household_id from household_word where whole and word = upper(:q)))
                 and (:state::text is null or c.state = :state::text)
                 and (:before::timestamptz is null or (c.created_at, c.payout_id) < (:before::timestamptz, :id::uuid))
               order by c.created_at desc, c.payout_id desc
               limit :most
            )
            select c.payout_id, c.code, c.household_id, h.code as household_code, c.amount_fen, c.state, c.created_at, c.asked_at,
                   c.waits_since, c.ended_at, c.bill_no, c.why, l.memo, l.batch_id, l.batch_code
              from page
              join wechat_transfer c on c.county_id = page.county_id and c.payout_id = page.payout_id
              join payout_line_card l on l.county_id = c.county_id and l.id = c.payout_id
              join household_card h on h.county_id = c.county_id and h.id = c.household_id
             order by c.created_at desc, c.payout_id desc
            """)
        .param("q", q)
        .param("state", state == null ? null : state.name())
        .param("before", Sql.utcOrNull(cursor.instant(0)))
        .param("id", cursor.uuid(1))
        .param("most", most)
        .query(TransferScreens::row)
        .list();
  }

  private static TransferRow row(ResultSet row, int number) throws SQLException {
    return new TransferRow(
        Sql.uuid(row, "payout_id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        Sql.money(row, "amount_fen"),
        TransferState.valueOf(row.getString("state")),
        Sql.instant(row, "created_at"),
        Sql.instantOrNull(row, "asked_at"),
        Sql.instantOrNull(row, "waits_since"),
        Sql.instantOrNull(row, "ended_at"),
        row.getString("bill_no"),
        row.getString("why"),
        row.getString("memo"),
        Sql.uuid(row, "batch_id"),
        row.getString("batch_code"));
  }
}

package org.walnut.payout.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payout.CashState;
import org.walnut.payout.ReceiverKind;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What the console shows of cash for households. */
@Repository
@Transactional(readOnly = true)
class CashScreens {

  private static final int MOST = 50_000;

  private final JdbcClient db;

  CashScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first; found by the code of the slip or of the household. */
  Paged<CashRow> list(String q, @Nullable CashState state, Cursor cursor) {
    return Paged.of(rows(q, state, cursor, 26), 25, row -> Cursor.of(row.preparedAt(), row.id()));
  }

  /** For a file: fifty thousand at most. */
  List<CashRow> all(String q, @Nullable CashState state) {
    return rows(q, state, Cursor.START, MOST);
  }

  CashRow one(UUID id) {
    return db.sql(
            """
            select c.payout_id, c.code, c.household_id, h.code as household_code, h.head_name, coalesce(p.label, h.village_code) as place,
                   c.amount_fen, c.state, c.prepared_at, c.receiver, c.relation, c.slip_id, c.payer_name, c.signed_at, c.witness_name,
                   c.ended_at, c.why, l.memo, l.batch_id, l.batch_code
              from cash_payout c
              join payout_line_card l on l.county_id = c.county_id and l.id = c.payout_id
              join household_card h on h.county_id = c.county_id and h.id = c.household_id
              left join place p on p.code = h.village_code
             where c.payout_id = :id
            """)
        .param("id", id)
        .query(CashScreens::row)
        .optional()
        .orElseThrow(() -> new NotFound("payout.cash", id));
  }

  private List<CashRow> rows(String q, @Nullable CashState state, Cursor cursor, int most) {
    return db.sql(
            """
            with page as (
              select c.county_id, c.payout_id
                from cash_payout c
               where (:q = ''
                      or c.code = upper(:q)
                      or c.household_id in (select household_id from household_word where whole and word = upper(:q)))
                 and (:state::text is null or c.state = :state::text)
                 and (:before::timestamptz is null or (c.prepared_at, c.payout_id) < (:before::timestamptz, :id::uuid))
               order by c.prepared_at desc, c.payout_id desc
               limit :most
            )
            select c.payout_id, c.code, c.household_id, h.code as household_code, h.head_name, coalesce(p.label, h.village_code) as place,
                   c.amount_fen, c.state, c.prepared_at, c.receiver, c.relation, c.slip_id, c.payer_name, c.signed_at, c.witness_name,
                   c.ended_at, c.why, l.memo, l.batch_id, l.batch_code
              from page
              join cash_payout c on c.county_id = page.county_id and c.payout_id = page.payout_id
              join payout_line_card l on l.county_id = c.county_id and l.id = c.payout_id
              join household_card h on h.county_id = c.county_id and h.id = c.household_id
              left join place p on p.code = h.village_code
             order by c.prepared_at desc, c.payout_id desc
            """)
        .param("q", q)
        .param("state", state == null ? null : state.name())
        .param("before", Sql.utcOrNull(cursor.instant(0)))
        .param("id", cursor.uuid(1))
        .param("most", most)
        .query(CashScreens::row)
        .list();
  }

  private static CashRow row(ResultSet row, int number) throws SQLException {
    return new CashRow(
        Sql.uuid(row, "payout_id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        row.getString("head_name"),
        row.getString("place"),
        Sql.money(row, "amount_fen"),
        CashState.valueOf(row.getString("state")),
        Sql.instant(row, "prepared_at"),
        signature(row),
        row.getString("witness_name"),
        Sql.instantOrNull(row, "ended_at"),
        row.getString("why"),
        row.getString("memo"),
        Sql.uuid(row, "batch_id"),
        row.getString("batch_code"));
  }

  private static CashRow.@Nullable Signature signature(ResultSet row) throws SQLException {
    @Nullable String receiver = row.getString("receiver");
    return receiver == null
        ? null
        : new CashRow.Signature(
            receiver,
            ReceiverKind.valueOf(row.getString("relation")),
            row.getString("payer_name"),
            Sql.instant(row, "signed_at"),
            Sql.uuidOrNull(row, "slip_id"));
  }
}

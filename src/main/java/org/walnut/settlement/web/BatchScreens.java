package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payout.PayoutSeals;
import org.walnut.payout.PayoutWay;
import org.walnut.payout.PayoutWhy;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Batches of payouts to households, as far as statements went out with them. */
@Repository("settlementBatchScreens")
@Transactional(readOnly = true)
class BatchScreens {

  private static final int MOST = 10_000;

  private final JdbcClient db;
  private final PayoutSeals seals;

  BatchScreens(JdbcClient db, PayoutSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  /** Finds by the code of the batch or of a statement that went out with it. */
  Paged<BatchRow> list(String q, Cursor cursor) {
    return Paged.of(rows(q, cursor, 26), 25, row -> Cursor.of(row.madeAt(), row.id()));
  }

  /** For a file: ten thousand at most. */
  List<BatchRow> all(String q) {
    return rows(q, Cursor.START, MOST);
  }

  private List<BatchRow> rows(String q, Cursor cursor, int most) {
    return db.sql(
            """
            select b.id, b.code, b.state, b.line_count, b.total_fen, b.made_at, b.bank_count, b.bank_open, b.paid, b.failed
              from payout_batch_card b
             where exists (select 1 from statement_payout p where p.county_id = b.county_id and p.batch_id = b.id)
               and (:q = ''
                    or b.code = upper(:q)
                    or b.id in (select p.batch_id
                                  from statement_payout p
                                  join statement s on s.county_id = p.county_id and s.id = p.statement_id
                                 where s.code = upper(:q)))
               and (:before::timestamptz is null or (b.made_at, b.id) < (:before::timestamptz, :id::uuid))
             order by b.made_at desc, b.id desc
             limit :most
            """)
        .param("q", q)
        .param("before", Sql.utcOrNull(cursor.instant(0)))
        .param("id", cursor.uuid(1))
        .param("most", most)
        .query(BatchRow::row)
        .list();
  }

  BatchRow one(UUID id) {
    return db.sql(
            """
            select b.id, b.code, b.state, b.line_count, b.total_fen, b.made_at, b.bank_count, b.bank_open, b.paid, b.failed
              from payout_batch_card b
             where b.id = :id
            """)
        .param("id", id)
        .query(BatchRow::row)
        .optional()
        .orElseThrow(() -> new NotFound("settlement.batch", id));
  }

  Paged<BatchLine> lines(UUID batch, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select l.id, l.line_no, p.statement_id, s.code, l.name, l.way, l.bank_card_sealed, l.amount_fen, l.state, l.paid_on, l.why
                  from statement_payout p
                  join statement s on s.county_id = p.county_id and s.id = p.statement_id
                  join payout_line_card l on l.county_id = p.county_id and l.id = p.payout_id
                 where p.batch_id = :batch
                   and (:after::int is null or l.line_no > :after::int)
                 order by l.line_no
                 limit 51
                """)
            .param("batch", batch)
            .param("after", cursor.number(0))
            .query((row, _) ->
                new BatchLine(
                    row.getInt("line_no"),
                    Sql.uuid(row, "statement_id"),
                    row.getString("code"),
                    row.getString("name"),
                    Sql.uuid(row, "id"),
                    PayoutWay.valueOf(row.getString("way")),
                    seals.cardEnd(Sql.uuid(row, "id"), row),
                    Sql.money(row, "amount_fen"),
                    row.getString("state"),
                    Sql.dateOrNull(row, "paid_on"),
                    PayoutWhy.shown(row.getString("why"))))
            .list(),
        50,
        line -> Cursor.of(line.no()));
  }
}

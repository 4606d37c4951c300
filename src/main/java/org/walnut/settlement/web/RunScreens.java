package org.walnut.settlement.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.settlement.StatementState;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Runs, and how many statements stand where. */
@Repository("settlementRunScreens")
@Transactional(readOnly = true)
class RunScreens {

  private static final int MOST = 10_000;

  private final JdbcClient db;

  RunScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first; found by the run's code or by that of one of its statements. */
  Paged<RunRow> list(String q, Cursor cursor) {
    return Paged.of(rows(q, cursor, 26), 25, row -> Cursor.of(row.madeAt(), row.id()));
  }

  /** For a file: ten thousand at most. */
  List<RunRow> all(String q) {
    return rows(q, Cursor.START, MOST);
  }

  private List<RunRow> rows(String q, Cursor cursor, int most) {
    return db.sql(
            """
            select id, code, up_to, made_at, made_by, payable_count, payable_fen, carried_count, carried_fen, excluded_count, excluded_fen,
                   waiting, silent, paid
              from settlement_run_card
             where (:q = ''
                    or code = upper(:q)
                    or id in (select s.run_id from statement s where s.code = upper(:q)))
               and (:before::timestamptz is null or (made_at, id) < (:before::timestamptz, :id::uuid))
             order by made_at desc, id desc
             limit :most
            """)
        .param("q", q)
        .param("before", Sql.utcOrNull(cursor.instant(0)))
        .param("id", cursor.uuid(1))
        .param("most", most)
        .query(RunRow::row)
        .list();
  }

  RunRow one(UUID id) {
    return db.sql(
            """
            select id, code, up_to, made_at, made_by, payable_count, payable_fen, carried_count, carried_fen, excluded_count, excluded_fen,
                   waiting, silent, paid
              from settlement_run_card
             where id = :id
            """)
        .param("id", id)
        .query(RunRow::row)
        .optional()
        .orElseThrow(() -> new NotFound("settlement.run", id));
  }

  /** Only stages at which somebody has to do something. */
  List<Stage> stages() {
    return db.sql(
            """
            select state, count(*) as many, sum(amount_fen)::bigint as fen
              from statement
             where state in ('STATEMENT', 'OBJECTED', 'CONFIRMED', 'RETRIED', 'PAY_BATCH', 'FAILED')
             group by state
             order by array_position(array['STATEMENT', 'OBJECTED', 'CONFIRMED', 'RETRIED', 'PAY_BATCH', 'FAILED'], state)
            """)
        .query((row, _) -> Stage.of(StatementState.valueOf(row.getString("state")), row))
        .list();
  }
}

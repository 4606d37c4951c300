package org.walnut.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/**
 * Statements and the steps of their life; each step is taken from the state it may be taken from.
 */
@Repository("settlementStatementStore")
class StatementStore {

  private final JdbcClient db;

  StatementStore(JdbcClient db) {
    this.db = db;
  }

  Optional<StatementCard> find(UUID id) {
    return db.sql(
            """
            select id, code, household_id, amount_fen, state, payout_id
              from statement
             where id = :id
            """)
        .param("id", id)
        .query(StatementStore::card)
        .optional();
  }

  Optional<StatementCard> findByPayout(UUID payout) {
    return db.sql(
            """
            select s.id, s.code, s.household_id, s.amount_fen, s.state, s.payout_id
              from statement_payout p
              join statement s on s.county_id = p.county_id and s.id = p.statement_id
             where p.payout_id = :payout
            """)
        .param("payout", payout)
        .query(StatementStore::card)
        .optional();
  }

  List<UUID> waiting(UUID run) {
    return db.sql(
            "select id from statement where run_id = :run and state = 'STATEMENT' order by id")
        .param("run", run)
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  boolean confirmed(UUID id, ConfirmedHow how, String who, Instant at) {
    return db.sql(
                """
                update statement
                   set state = 'CONFIRMED', confirmed_how = :how, confirmed_who = :who, confirmed_at = :at
                 where id = :id
                   and state = 'STATEMENT'
                """)
            .param("id", id)
            .param("how", how.name())
            .param("who", who)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /**
   * Every statement of the run that waits and was never objected to; how many there were. Who spoke
   * up was not silent: it says yes itself.
   */
  int announced(UUID run, String who, Instant at) {
    return db.sql(
            """
            update statement
               set state = 'CONFIRMED', confirmed_how = 'ANNOUNCED', confirmed_who = :who, confirmed_at = :at
             where run_id = :run
               and state = 'STATEMENT'
               and not exists (select 1
                                 from statement_objection o
                                where o.county_id = statement.county_id
                                  and o.statement_id = statement.id)
            """)
        .param("run", run)
        .param("who", who)
        .param("at", Sql.utc(at))
        .update();
  }

  boolean objected(UUID id) {
    return db.sql(
                """
                update statement
                   set state = 'OBJECTED', confirmed_how = null, confirmed_who = null, confirmed_at = null
                 where id = :id
                   and state in ('STATEMENT', 'CONFIRMED', 'RETRIED')
                """)
            .param("id", id)
            .update()
        == 1;
  }

  boolean answered(UUID id) {
    return db.sql("update statement set state = 'STATEMENT' where id = :id and state = 'OBJECTED'")
            .param("id", id)
            .update()
        == 1;
  }

  /** Whose goods a line of the statement is about. */
  Optional<Part> part(UUID statement, UUID line) {
    return db.sql(
            """
            select l.household_id, l.lot_id, l.carrier_id, l.weight_g, l.gross_fen, l.refund_fen, l.courier_fen, l.packaging_fen,
                   l.commission_fen
              from statement_line s
              join settlement_line l on l.county_id = s.county_id and l.id = s.settlement_line_id
             where s.statement_id = :statement
               and s.settlement_line_id = :line
            """)
        .param("statement", statement)
        .param("line", line)
        .query((row, _) ->
            new Part(
                Sql.uuid(row, "household_id"),
                Sql.uuid(row, "lot_id"),
                Sql.uuid(row, "carrier_id"),
                Sql.weight(row, "weight_g"),
                Sql.money(row, "gross_fen"),
                Sql.money(row, "refund_fen"),
                Sql.money(row, "courier_fen"),
                Sql.money(row, "packaging_fen"),
                Sql.money(row, "commission_fen")))
        .optional();
  }

  /** Two hundred that were made and nobody was told of; what was carried on long ago is past. */
  List<StatementCard> untold() {
    return db.sql(
            """
            select id, code, household_id, amount_fen, state, payout_id
              from statement
             where told_at is null
               and (state <> 'CARRIED'
                    or (amount_fen < 0
                        and not exists (select 1
                                          from statement_line l
                                         where l.county_id = statement.county_id
                                           and l.carried_id = statement.id)))
             order by id
             limit 200
               for update skip locked
            """)
        .query(StatementStore::card)
        .list();
  }

  void told(UUID id, Instant at) {
    db.sql("update statement set told_at = :at where id = :id")
        .param("id", id)
        .param("at", Sql.utc(at))
        .update();
  }

  boolean retried(UUID id) {
    return db.sql("update statement set state = 'RETRIED' where id = :id and state = 'FAILED'")
            .param("id", id)
            .update()
        == 1;
  }

  boolean inBatch(UUID id, UUID payout) {
    return db.sql(
                """
                update statement
                   set state = 'PAY_BATCH', payout_id = :payout
                 where id = :id
                   and state in ('CONFIRMED', 'RETRIED')
                """)
            .param("id", id)
            .param("payout", payout)
            .update()
        == 1;
  }

  boolean paid(UUID id, UUID payout, LocalDate on) {
    return db.sql(
                """
                update statement
                   set state = 'PAID', paid_on = :on, failure = null
                 where id = :id
                   and payout_id = :payout
                   and state = 'PAY_BATCH'
                """)
            .param("id", id)
            .param("payout", payout)
            .param("on", on)
            .update()
        == 1;
  }

  boolean failed(UUID id, UUID payout, String why) {
    return db.sql(
                """
                update statement
                   set state = 'FAILED', failure = :why
                 where id = :id
                   and payout_id = :payout
                   and state = 'PAY_BATCH'
                """)
            .param("id", id)
            .param("payout", payout)
            .param("why", why)
            .update()
        == 1;
  }

  private static StatementCard card(ResultSet row, int number) throws SQLException {
    return new StatementCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "household_id"),
        Sql.money(row, "amount_fen"),
        StatementState.valueOf(row.getString("state")),
        Sql.uuidOrNull(row, "payout_id"));
  }
}

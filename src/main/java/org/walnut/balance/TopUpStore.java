package org.walnut.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** The rows of top-ups. */
@Repository
class TopUpStore {

  /** A top-up of which something is left that did not go back by its way. */
  record Left(UUID topUp, UUID payment, Money amount) {}

  private final JdbcClient db;

  TopUpStore(JdbcClient db) {
    this.db = db;
  }

  /** One at a time changes what a buyer has put by and asked for, until its transaction ends. */
  void lock(UUID owner) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('balance:' || :owner::text, 0))")
        .param("owner", owner)
        .query((_, _) -> true)
        .single();
  }

  void insert(TopUp topUp) {
    db.sql(
            """
            insert into top_up (id, code, owner_id, payment_id, amount_fen, asked_at)
            values (:id, :code, :owner, :payment, :amount, :at)
            """)
        .param("id", topUp.id())
        .param("code", topUp.code())
        .param("owner", topUp.owner())
        .param("payment", topUp.payment())
        .param("amount", topUp.amount().fen())
        .param("at", Sql.utc(topUp.askedAt()))
        .update();
  }

  Optional<TopUp> find(UUID id) {
    return db.sql(
            """
            select id, code, owner_id, payment_id, amount_fen, asked_at, credited_at, returned_at
              from top_up
             where id = :id
            """)
        .param("id", id)
        .query(TopUpStore::topUp)
        .optional();
  }

  /** What was decided before stays. */
  void decide(TopUp topUp) {
    db.sql(
            """
            update top_up
               set credited_at = :credited::timestamptz, returned_at = :returned::timestamptz
             where id = :id
               and credited_at is null
               and returned_at is null
            """)
        .param("id", topUp.id())
        .param("credited", Sql.utcOrNull(topUp.creditedAt()))
        .param("returned", Sql.utcOrNull(topUp.returnedAt()))
        .update();
  }

  /** What may still come of what was asked for. */
  Money coming(UUID owner) {
    return db.sql(
            """
            select coalesce(sum(t.amount_fen), 0)::bigint as amount_fen
              from top_up t
              join payment_card p on p.county_id = t.county_id and p.id = t.payment_id
             where t.owner_id = :owner
               and t.credited_at is null
               and t.returned_at is null
               and p.state not in ('FAILED', 'EXPIRED')
            """)
        .param("owner", owner)
        .query((row, _) -> Sql.money(row, "amount_fen"))
        .single();
  }

  /** What can go back by the way by which it came, the newest first. */
  List<Left> left(UUID owner) {
    return db.sql(
            """
            select t.id, t.payment_id, p.amount_fen - p.refunded_fen as left_fen
              from top_up t
              join payment_card p on p.county_id = t.county_id and p.id = t.payment_id
             where t.owner_id = :owner
               and t.credited_at is not null
               and p.refunded_fen < p.amount_fen
             order by t.credited_at desc, t.id desc
            """)
        .param("owner", owner)
        .query((row, _) ->
            new Left(Sql.uuid(row, "id"), Sql.uuid(row, "payment_id"), Sql.money(row, "left_fen")))
        .list();
  }

  private static TopUp topUp(ResultSet row, int number) throws SQLException {
    return new TopUp(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "owner_id"),
        Sql.uuid(row, "payment_id"),
        Sql.money(row, "amount_fen"),
        Sql.instant(row, "asked_at"),
        Sql.instantOrNull(row, "credited_at"),
        Sql.instantOrNull(row, "returned_at"));
  }
}

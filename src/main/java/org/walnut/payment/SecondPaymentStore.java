package org.walnut.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of what came a second time. */
@Repository
class SecondPaymentStore {

  private final JdbcClient db;

  SecondPaymentStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is known already. */
  boolean insert(UUID payment, Received by, Instant at) {
    var id = SecondPayment.id(payment, by);
    return db.sql(
                """
                insert into second_payment (id, code, payment_id, way, attempt, amount_fen, provider_ref, came_at)
                values (:id, :code, :payment, :way, :attempt, :amount, :ref::text, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("MB", id))
            .param("payment", payment)
            .param("way", by.way().name())
            .param("attempt", by.attempt())
            .param("amount", by.amount().fen())
            .param("ref", by.ref())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<SecondPayment> find(UUID id) {
    return db.sql(
            """
            select id, code, payment_id, way, attempt, amount_fen, provider_ref, came_at, returned_at
              from second_payment
             where id = :id
            """)
        .param("id", id)
        .query(SecondPaymentStore::row)
        .optional();
  }

  List<SecondPayment> of(UUID payment) {
    return db.sql(
            """
            select id, code, payment_id, way, attempt, amount_fen, provider_ref, came_at, returned_at
              from second_payment
             where payment_id = :payment
             order by came_at, id
            """)
        .param("payment", payment)
        .query(SecondPaymentStore::row)
        .list();
  }

  /** Whether it had not gone back before. */
  boolean returned(UUID id, Instant at) {
    return db.sql(
                "update second_payment set returned_at = :at where id = :id and returned_at is null")
            .param("id", id)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  private static SecondPayment row(ResultSet row, int index) throws SQLException {
    return new SecondPayment(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "payment_id"),
        PayWay.valueOf(row.getString("way")),
        row.getInt("attempt"),
        Sql.money(row, "amount_fen"),
        row.getString("provider_ref"),
        Sql.instant(row, "came_at"),
        Sql.instantOrNull(row, "returned_at"));
  }
}

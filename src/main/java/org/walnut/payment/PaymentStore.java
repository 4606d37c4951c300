package org.walnut.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of payments. */
@Repository
class PaymentStore {

  private final JdbcClient db;

  PaymentStore(JdbcClient db) {
    this.db = db;
  }

  boolean insert(NewPayment wanted, PayWay way, @Nullable UUID payer, Instant at) {
    return db.sql(
                """
                insert into payment (id, code, way, purpose_id, payer_id, amount_fen, description, return_path, to_balance, state, requested_at, begun_at)
                values (:id, :code, :way, :purpose, :payer::uuid, :amount, :description, :return_path, :to_balance, 'CREATED', :at, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", wanted.id())
            .param("code", ShortCode.of("PY", wanted.id()))
            .param("way", way.name())
            .param("purpose", wanted.purpose())
            .param("payer", payer)
            .param("amount", wanted.amount().fen())
            .param("description", wanted.description())
            .param("return_path", wanted.returnPath())
            .param("to_balance", wanted.toBalance())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<PaymentCard> find(UUID id) {
    return db.sql(
            """
            select id, code, way, attempt, purpose_id, payer_id, amount_fen, refunded_fen, description, return_path, to_balance, state, why, cashier_url, pay_code, requested_at, begun_at, paid_at
              from payment
             where id = :id
            """)
        .param("id", id)
        .query(PaymentStore::card)
        .optional();
  }

  Optional<PaymentCard> byCode(String code) {
    return db.sql("select id from payment where code = :code order by requested_at desc limit 1")
        .param("code", code)
        .query((row, _) -> Sql.uuid(row, "id"))
        .optional()
        .flatMap(this::find);
  }

  /**
   * As {@link #find}; whoever else wants to change the payment waits until this transaction ends.
   */
  Optional<PaymentCard> lock(UUID id) {
    return db.sql(
            """
            select id, code, way, attempt, purpose_id, payer_id, amount_fen, refunded_fen, description, return_path, to_balance, state, why, cashier_url, pay_code, requested_at, begun_at, paid_at
              from payment
             where id = :id
               for update
            """)
        .param("id", id)
        .query(PaymentStore::card)
        .optional();
  }

  boolean pending(PaymentCard payment, Provider.Answer answer, Instant at) {
    return db.sql(
                """
                update payment
                   set state = 'PENDING', cashier_url = :cashier_url, pay_code = :pay_code::text, provider_ref = :ref::text, asked_at = :at
                 where id = :id
                   and attempt = :attempt
                   and state in ('CREATED', 'UNKNOWN')
                """)
            .param("id", payment.id())
            .param("attempt", payment.attempt())
            .param("cashier_url", answer.cashierUrl())
            .param("pay_code", answer.payCode())
            .param("ref", answer.ref())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Throws when the payment is no longer as it was read: nothing may be booked upon that. */
  void paid(PaymentCard was, Received by, Instant at) {
    var rows =
        db.sql(
                """
                update payment
                   set state = 'PAID', why = null, paid_at = :at, way = :way, attempt = case when :attempt::int = 0 then attempt else :attempt::int end, provider_ref = coalesce(:ref::text, provider_ref)
                 where id = :id
                   and state = :was
                """)
            .param("id", was.id())
            .param("was", was.state().name())
            .param("at", Sql.utc(at))
            .param("way", by.way().name())
            .param("attempt", by.attempt())
            .param("ref", by.ref())
            .update();
    if (rows == 0) {
      throw new ChangedMeanwhile("payment.kind", was.code());
    }
  }

  /** The request went out, but no answer came. */
  boolean unknown(UUID id, Instant at) {
    return db.sql(
                """
                update payment
                   set state = 'UNKNOWN', asked_at = :at
                 where id = :id
                   and state = 'CREATED'
                """)
            .param("id", id)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Begins anew by another way; what the way before said of it goes. */
  boolean begin(PaymentCard was, PayWay way, Instant at) {
    return db.sql(
                """
                update payment
                   set state = 'CREATED', way = :way, attempt = attempt + 1, begun_at = :at, cashier_url = null, pay_code = null, provider_ref = null
                 where id = :id
                   and attempt = :attempt
                   and state in ('CREATED', 'UNKNOWN', 'PENDING')
                """)
            .param("id", was.id())
            .param("attempt", was.attempt())
            .param("way", way.name())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Throws as {@link #paid}. */
  void notPaid(PaymentCard was, PaymentState state, String why) {
    var rows =
        db.sql(
                """
                update payment
                   set state = :state, why = :why
                 where id = :id
                   and state = :was
                """)
            .param("id", was.id())
            .param("was", was.state().name())
            .param("state", state.name())
            .param("why", why)
            .update();
    if (rows == 0) {
      throw new ChangedMeanwhile("payment.kind", was.code());
    }
  }

  void asked(UUID id, Instant at) {
    db.sql("update payment set asked_at = :at where id = :id")
        .param("id", id)
        .param("at", Sql.utc(at))
        .update();
  }

  /** The round goes for it now. */
  void tried(UUID id, Instant at) {
    db.sql("update payment set tried_at = :at where id = :id")
        .param("id", id)
        .param("at", Sql.utc(at))
        .update();
  }

  /**
   * Open ones of a way nobody has asked the payment service about since then, those the round went
   * for longest ago first.
   */
  List<UUID> neglected(PayWay way, PaymentState state, Instant since) {
    return db.sql(
            """
            select id
              from payment
             where state = :state
               and state in ('CREATED', 'UNKNOWN', 'PENDING')
               and way = :way
               and coalesce(asked_at, requested_at) < :since
             order by coalesce(tried_at, asked_at, requested_at)
             limit 100
            """)
        .param("way", way.name())
        .param("state", state.name())
        .param("since", Sql.utc(since))
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  private static PaymentCard card(ResultSet row, int index) throws SQLException {
    return new PaymentCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        PayWay.valueOf(row.getString("way")),
        row.getInt("attempt"),
        Sql.uuid(row, "purpose_id"),
        Sql.uuidOrNull(row, "payer_id"),
        Sql.money(row, "amount_fen"),
        Sql.money(row, "refunded_fen"),
        row.getString("description"),
        row.getString("return_path"),
        row.getBoolean("to_balance"),
        PaymentState.valueOf(row.getString("state")),
        row.getString("why"),
        row.getString("cashier_url"),
        row.getString("pay_code"),
        Sql.instant(row, "requested_at"),
        Sql.instant(row, "begun_at"),
        Sql.instantOrNull(row, "paid_at"));
  }
}

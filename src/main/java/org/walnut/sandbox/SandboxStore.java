package org.walnut.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** The rows of the payment service. */
@Repository
class SandboxStore {

  private final JdbcClient db;

  SandboxStore(JdbcClient db) {
    this.db = db;
  }

  void insert(SandboxOrder asked, Instant at) {
    db.sql(
            """
            insert into sandbox_payment (id, service, trade_no, ref, amount_fen, merchant, description, notify_url, return_url, state, made_at)
            values (:id, :service, :trade_no, :ref, :amount, :merchant, :description, :notify_url, :return_url, 'OPEN', :at)
            on conflict (county_id, id) do nothing
            """)
        .param("id", asked.id())
        .param("service", asked.service().name())
        .param("trade_no", asked.tradeNo())
        .param("ref", ShortCode.of("SP", asked.id()))
        .param("amount", asked.amount().fen())
        .param("merchant", asked.merchant())
        .param("description", asked.description())
        .param("notify_url", asked.notifyUrl())
        .param("return_url", asked.returnUrl())
        .param("at", Sql.utc(at))
        .update();
  }

  Optional<SandboxPayment> find(UUID id) {
    return db.sql(
            """
            select id, service, trade_no, ref, amount_fen, refunded_fen, merchant, description, notify_url, return_url, state
              from sandbox_payment
             where id = :id
            """)
        .param("id", id)
        .query(SandboxStore::payment)
        .optional();
  }

  boolean decide(UUID id, SandboxState outcome, boolean refusesNextRefund, Instant at) {
    return db.sql(
                """
                update sandbox_payment
                   set state = :outcome, refuses_next = :refuses, decided_at = :at
                 where id = :id
                   and state = 'OPEN'
                """)
            .param("id", id)
            .param("outcome", outcome.name())
            .param("refuses", refusesNextRefund)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Whether it was open and is now closed. */
  boolean close(UUID id, Instant at) {
    return db.sql(
                """
                update sandbox_payment
                   set state = 'CLOSED', decided_at = :at
                 where id = :id
                   and state = 'OPEN'
                """)
            .param("id", id)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** The plain service opens again what its merchant closed and wants once more. */
  void reopen(UUID id) {
    db.sql(
            """
            update sandbox_payment
               set state = 'OPEN', decided_at = null
             where id = :id
               and service = 'PLAIN'
               and state = 'CLOSED'
            """)
        .param("id", id)
        .update();
  }

  Optional<SandboxRefund> refund(UUID id) {
    return db.sql(
            "select id, refund_no, payment_id, amount_fen, state from sandbox_refund where id = :id")
        .param("id", id)
        .query(SandboxStore::refund)
        .optional();
  }

  /** Whether so much can go back; then it is counted. */
  boolean giveBack(UUID payment, Money amount) {
    return db.sql(
                """
                update sandbox_payment
                   set refunded_fen = refunded_fen + :amount
                 where id = :id
                   and state = 'PAID'
                   and not refuses_next
                   and refunded_fen + :amount <= amount_fen
                """)
            .param("id", payment)
            .param("amount", amount.fen())
            .update()
        == 1;
  }

  /** It was told to refuse one refund, and has. */
  void refuseNoMore(UUID payment) {
    db.sql("update sandbox_payment set refuses_next = false where id = :id")
        .param("id", payment)
        .update();
  }

  void write(SandboxRefund refund, Instant at) {
    db.sql(
            """
            insert into sandbox_refund (id, refund_no, payment_id, amount_fen, state, made_at)
            values (:id, :refund_no, :payment, :amount, :state, :at)
            on conflict (county_id, id) do update set state = excluded.state
            """)
        .param("id", refund.refund())
        .param("refund_no", refund.number())
        .param("payment", refund.payment())
        .param("amount", refund.amount().fen())
        .param("state", refund.state())
        .param("at", Sql.utc(at))
        .update();
  }

  /** One who decides or refunds at a time. */
  void lock(UUID payment) {
    db.sql("select id from sandbox_payment where id = :id for update")
        .param("id", payment)
        .query(UUID.class)
        .optional();
  }

  private static SandboxPayment payment(ResultSet row, int index) throws SQLException {
    return new SandboxPayment(
        Sql.uuid(row, "id"),
        PlayedService.valueOf(row.getString("service")),
        row.getString("trade_no"),
        row.getString("ref"),
        Sql.money(row, "amount_fen"),
        Sql.money(row, "refunded_fen"),
        row.getString("merchant"),
        row.getString("description"),
        row.getString("notify_url"),
        row.getString("return_url"),
        SandboxState.valueOf(row.getString("state")));
  }

  private static SandboxRefund refund(ResultSet row, int index) throws SQLException {
    return new SandboxRefund(
        Sql.uuid(row, "id"),
        row.getString("refund_no"),
        Sql.uuid(row, "payment_id"),
        Sql.money(row, "amount_fen"),
        row.getString("state"));
  }
}

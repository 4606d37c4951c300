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
import org.walnut.access.Person;
import org.walnut.shared.Sql;

/** Keeps receipts; nothing of one is changed but that it is signed, once. */
@Repository
class CashReceiptStore {

  private final JdbcClient db;

  CashReceiptStore(JdbcClient db) {
    this.db = db;
  }

  void insert(UUID id, String code, PaymentCard payment, Person by, Instant at) {
    db.sql(
            """
            insert into cash_receipt (id, code, payment_id, amount_fen, taken_by, taken_by_id, taken_at)
            values (:id, :code, :payment, :amount, :by, :by_id, :at)
            """)
        .param("id", id)
        .param("code", code)
        .param("payment", payment.id())
        .param("amount", payment.amount().fen())
        .param("by", by.displayName())
        .param("by_id", by.id())
        .param("at", Sql.utc(at))
        .update();
  }

  /** Whether it was not signed before. */
  boolean sign(UUID id, @Nullable UUID slip, Instant at) {
    return db.sql(
                "update cash_receipt set signed_at = :at, slip_id = :slip::uuid where id = :id and signed_at is null")
            .param("id", id)
            .param("slip", slip)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<CashReceipt> find(UUID id) {
    return db.sql(
            """
            select r.id, r.code, r.payment_id, p.code as payment_code, p.description, r.amount_fen, r.taken_by, r.taken_at, r.signed_at, r.slip_id
              from cash_receipt r
              join payment p on p.county_id = r.county_id and p.id = r.payment_id
             where r.id = :id
            """)
        .param("id", id)
        .query(CashReceiptStore::receipt)
        .optional();
  }

  /** Newest first; found by its own code or by that of the payment. */
  List<CashReceipt> list(String q, @Nullable Instant before, @Nullable UUID id, int most) {
    return db.sql(
            """
            select r.id, r.code, r.payment_id, p.code as payment_code, p.description, r.amount_fen, r.taken_by, r.taken_at, r.signed_at, r.slip_id
              from cash_receipt r
              join payment p on p.county_id = r.county_id and p.id = r.payment_id
             where (:q = '' or r.code = upper(:q) or r.payment_id = (select named.id from payment named where named.code = upper(:q)))
               and (:before::timestamptz is null or (r.taken_at, r.id) < (:before::timestamptz, :id::uuid))
             order by r.taken_at desc, r.id desc
             limit :most
            """)
        .param("q", q)
        .param("before", Sql.utcOrNull(before))
        .param("id", id)
        .param("most", most)
        .query(CashReceiptStore::receipt)
        .list();
  }

  private static CashReceipt receipt(ResultSet row, int number) throws SQLException {
    return new CashReceipt(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "payment_id"),
        row.getString("payment_code"),
        row.getString("description"),
        Sql.money(row, "amount_fen"),
        row.getString("taken_by"),
        Sql.instant(row, "taken_at"),
        Sql.instantOrNull(row, "signed_at"),
        row.getObject("slip_id", UUID.class));
  }
}

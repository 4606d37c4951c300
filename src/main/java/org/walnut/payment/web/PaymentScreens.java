package org.walnut.payment.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.payment.NoticeEffect;
import org.walnut.payment.NoticeKind;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;
import org.walnut.payment.RefundState;
import org.walnut.payment.TradeNumbers;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** What the console shows of payments. */
@Repository
@Transactional(readOnly = true)
class PaymentScreens {

  private final JdbcClient db;

  PaymentScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first; searched by code and by what the payer reads, which names the order. */
  Paged<PaymentRow> list(String q, String state, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, code, description, amount_fen, refunded_fen, state, requested_at
                  from payment
                 where (:q = '' or code = upper(:q) or strpos(lower(description), lower(:q)) > 0)
                   and (:state = '' or state = :state)
                   and (:at::timestamptz is null or (requested_at, id) < (:at::timestamptz, :id::uuid))
                 order by requested_at desc, id desc
                 limit 26
                """)
            .param("q", q)
            .param("state", state)
            .param("at", at(cursor))
            .param("id", cursor.uuid(1))
            .query(PaymentScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.requestedAt(), row.id()));
  }

  PaymentDetails details(UUID id) {
    return db.sql(
            """
            select id, code, way, attempt, description, amount_fen, refunded_fen, state, why, provider_ref,
                   requested_at, asked_at, paid_at
              from payment
             where id = :id
            """)
        .param("id", id)
        .query((row, _) -> details(row, id))
        .optional()
        .orElseThrow(() -> new NotFound("payment.kind", id));
  }

  private static @Nullable OffsetDateTime at(Cursor cursor) {
    return Sql.utcOrNull(cursor.instant(0));
  }

  private List<NoticeRow> notices(UUID payment) {
    return db.sql(
            """
            select kind, way, amount_fen, received_at, times, outcome
              from payment_notice
             where payment_id = :payment
             order by received_at, id
            """)
        .param("payment", payment)
        .query((row, _) ->
            new NoticeRow(
                NoticeKind.valueOf(row.getString("kind")),
                PayWay.valueOf(row.getString("way")),
                Show.yuan(Sql.money(row, "amount_fen")),
                Show.time(Sql.instant(row, "received_at")),
                row.getInt("times"),
                NoticeEffect.valueOf(row.getString("outcome"))))
        .list();
  }

  private List<RefundRow> refunds(UUID payment) {
    return db.sql(
            """
            select id, code, amount_fen, why, state, requested_at
              from refund
             where payment_id = :payment
             order by requested_at, id
            """)
        .param("payment", payment)
        .query((row, _) ->
            new RefundRow(
                Sql.uuid(row, "id"),
                row.getString("code"),
                Show.yuan(Sql.money(row, "amount_fen")),
                row.getString("why"),
                RefundState.valueOf(row.getString("state")),
                Show.time(Sql.instant(row, "requested_at"))))
        .list();
  }

  private static PaymentRow row(ResultSet row, int index) throws SQLException {
    var refunded = Sql.money(row, "refunded_fen");
    return new PaymentRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("description"),
        Show.yuan(Sql.money(row, "amount_fen")),
        refunded.isZero() ? "" : Show.yuan(refunded),
        PaymentState.valueOf(row.getString("state")),
        Sql.instant(row, "requested_at"));
  }

  private PaymentDetails details(ResultSet row, UUID id) throws SQLException {
    var asked = Sql.instantOrNull(row, "asked_at");
    var paid = Sql.instantOrNull(row, "paid_at");
    return new PaymentDetails(
        id,
        row.getString("code"),
        PayWay.valueOf(row.getString("way")),
        TradeNumbers.of(id, row.getInt("attempt")),
        row.getString("description"),
        Show.yuan(Sql.money(row, "amount_fen")),
        Show.yuan(Sql.money(row, "refunded_fen")),
        PaymentState.valueOf(row.getString("state")),
        row.getString("why"),
        row.getString("provider_ref"),
        Show.time(Sql.instant(row, "requested_at")),
        asked == null ? null : Show.time(asked),
        paid == null ? null : Show.time(paid),
        notices(id),
        refunds(id));
  }
}

package org.walnut.order.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.order.OrderSeals;
import org.walnut.order.OrderState;
import org.walnut.order.Receiver;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** Orders: buyers see their own, a shop those it sends, the county all. */
@Repository
@Transactional(readOnly = true)
class OrderScreens {

  /** An order with its receiver in clear. */
  private record Whole(OrderItem item, Receiver receiver) {}

  private final JdbcClient db;
  private final OrderParts parts;
  private final OrderSeals seals;

  OrderScreens(JdbcClient db, OrderParts parts, OrderSeals seals) {
    this.db = db;
    this.seals = seals;
    this.parts = parts;
  }

  /** Newest first. */
  Paged<OrderItem> list(Viewing viewing, OrderFilter filter, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select o.county_id, o.id
                    from orders o
                   where (:buyer::uuid is null or o.buyer_id = :buyer::uuid)
                     and (:shop::uuid is null or o.shop_id = :shop::uuid)
                     and (:state::text is null or o.state = :state::text)
                     and (:q::text = ''
                          or position(upper(:q::text) in o.code) > 0
                          or o.id in (select p.order_id from shipment p where p.waybill in (:q::text, upper(:q::text))))
                     and (:before::timestamptz is null or (o.placed_at, o.id) < (:before::timestamptz, :id::uuid))
                   order by o.placed_at desc, o.id desc
                   limit 26
                )
                select o.id, o.code, o.checkout_id, o.payment_id, o.shop_id, s.name_zh as shop_zh, s.name_en as shop_en, o.state, o.goods_fen,
                       o.postage_fen, o.weight_g, o.receiver_name_sealed, o.receiver_phone_sealed, o.receiver_address_sealed, o.placed_at, o.pay_before,
                       o.delivered_at, o.completed_on, o.confirmed_by_buyer, first.title_zh, first.title_en,
                       (select count(*)
                          from order_line l
                         where l.county_id = o.county_id
                           and l.order_id = o.id) as lines,
                       (select coalesce(sum(r.amount_fen), 0)::bigint
                          from order_refund r
                         where r.county_id = o.county_id
                           and r.order_id = o.id
                           and r.state = 'DONE') as refunded_fen
                  from page
                  join orders o on o.county_id = page.county_id and o.id = page.id
                  join shop_card s on s.county_id = o.county_id and s.id = o.shop_id
                  join order_line first on first.county_id = o.county_id and first.order_id = o.id and first.line_no = 1
                 order by o.placed_at desc, o.id desc
                """)
            .param("buyer", viewing.buyer())
            .param("shop", viewing.shop())
            .param("state", filter.state() == null ? null : filter.state().name())
            .param("q", filter.q())
            .param("before", Sql.utcOrNull(cursor.instant(0)))
            .param("id", cursor.uuid(1))
            .query((row, _) -> whole(row).item())
            .list(),
        25,
        item -> Cursor.of(item.placedAt(), item.id()));
  }

  /** With the receiver masked for everybody but the buyer. */
  OrderJson one(Viewing viewing, UUID id) {
    return one(viewing, id, viewing.buyer() != null);
  }

  /** With the whole receiver, for somebody whose purpose has been written down. */
  OrderJson whole(Viewing viewing, UUID id) {
    return one(viewing, id, true);
  }

  private OrderJson one(Viewing viewing, UUID id, boolean unmasked) {
    var whole =
        db.sql(
                """
                select o.id, o.code, o.checkout_id, o.payment_id, o.shop_id, s.name_zh as shop_zh, s.name_en as shop_en, o.state, o.goods_fen,
                       o.postage_fen, o.weight_g, o.receiver_name_sealed, o.receiver_phone_sealed, o.receiver_address_sealed, o.placed_at, o.pay_before,
                       o.delivered_at, o.completed_on, o.confirmed_by_buyer, first.title_zh, first.title_en, 0 as lines,
                       (select coalesce(sum(r.amount_fen), 0)::bigint
                          from order_refund r
                         where r.county_id = o.county_id
                           and r.order_id = o.id
                           and r.state = 'DONE') as refunded_fen
                  from orders o
                  join shop_card s on s.county_id = o.county_id and s.id = o.shop_id
                  join order_line first on first.county_id = o.county_id and first.order_id = o.id and first.line_no = 1
                 where o.id = :id
                   and (:buyer::uuid is null or o.buyer_id = :buyer::uuid)
                   and (:shop::uuid is null or o.shop_id = :shop::uuid)
                """)
            .param("id", id)
            .param("buyer", viewing.buyer())
            .param("shop", viewing.shop())
            .query((row, _) -> whole(row))
            .optional()
            .orElseThrow(() -> new NotFound("order.order", id));
    var receiver = unmasked ? whole.receiver() : Privacy.masked(whole.receiver());
    return new OrderJson(
        whole.item(),
        receiver,
        parts.parcel(id).orElse(null),
        parts.lines(id),
        parts.steps(id),
        parts.refunds(id));
  }

  /** The orders paid together, by their codes. */
  List<UUID> checkout(Viewing viewing, UUID checkout) {
    return db.sql(
            "select id from orders where checkout_id = :checkout and buyer_id = :buyer::uuid order by code")
        .param("checkout", checkout)
        .param("buyer", viewing.buyer())
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  private Whole whole(ResultSet row) throws SQLException {
    var receiver = seals.receiver(row);
    var confirmed = row.getBoolean("confirmed_by_buyer");
    var item =
        new OrderItem(
            Sql.uuid(row, "id"),
            row.getString("code"),
            Sql.uuid(row, "checkout_id"),
            Sql.uuid(row, "payment_id"),
            Sql.uuid(row, "shop_id"),
            row.getString("shop_zh"),
            row.getString("shop_en"),
            OrderState.valueOf(row.getString("state")),
            Sql.money(row, "goods_fen"),
            Sql.money(row, "postage_fen"),
            Sql.money(row, "goods_fen").plus(Sql.money(row, "postage_fen")),
            Sql.money(row, "refunded_fen"),
            Sql.weight(row, "weight_g"),
            row.getString("title_zh"),
            row.getString("title_en"),
            row.getLong("lines"),
            Show.name(receiver.name()),
            Show.phone(receiver.phone()),
            Sql.instant(row, "placed_at"),
            Sql.instant(row, "pay_before"),
            Sql.instantOrNull(row, "delivered_at"),
            Sql.dateOrNull(row, "completed_on"),
            row.getObject("confirmed_by_buyer") == null ? null : confirmed);
    return new Whole(item, receiver);
  }
}

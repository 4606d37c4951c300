package org.walnut.order.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.order.GoodsBack;
import org.walnut.order.OrderState;
import org.walnut.order.RefundKind;
import org.walnut.order.RefundProgress;
import org.walnut.order.RefundReason;
import org.walnut.shared.Sql;

/** What hangs on an order: lines, lots, steps, parcel, refunds. */
@Repository
@Transactional(readOnly = true)
class OrderParts {

  private record PickOf(UUID line, OrderJson.Pick pick) {}

  private final JdbcClient db;

  OrderParts(JdbcClient db) {
    this.db = db;
  }

  List<OrderJson.Line> lines(UUID order) {
    var picks =
        picks(order).stream()
            .collect(
                Collectors.groupingBy(
                    PickOf::line,
                    LinkedHashMap::new,
                    Collectors.mapping(PickOf::pick, Collectors.toList())));
    return db.sql(
            """
            select l.id, l.listing_id, l.title_zh, l.title_en, g.picture, l.pack_g, l.packs, l.price_fen, l.goods_fen, l.weight_g, l.perishable
              from order_line l
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
             where l.order_id = :order
             order by l.line_no
            """)
        .param("order", order)
        .query((row, _) -> line(row, picks.getOrDefault(Sql.uuid(row, "id"), List.of())))
        .list();
  }

  List<OrderJson.Step> steps(UUID order) {
    return db.sql(
            "select state, at, why from order_step where order_id = :order order by at, case state when 'PAID' then 0 else 1 end")
        .param("order", order)
        .query((row, _) ->
            new OrderJson.Step(
                OrderState.valueOf(row.getString("state")),
                Sql.instant(row, "at"),
                row.getString("why")))
        .list();
  }

  Optional<OrderJson.Parcel> parcel(UUID order) {
    return db.sql("select packed_g, courier, waybill from shipment where order_id = :order")
        .param("order", order)
        .query((row, _) ->
            new OrderJson.Parcel(
                Sql.weight(row, "packed_g"), row.getString("courier"), row.getString("waybill")))
        .optional();
  }

  List<OrderJson.Refund> refunds(UUID order) {
    return db.sql(
            """
            select id, code, kind, reason, why, amount_fen, state, whole, goods_back, answer, asked_at, done_on
              from order_refund
             where order_id = :order
             order by asked_at, id
            """)
        .param("order", order)
        .query(OrderParts::refund)
        .list();
  }

  private List<PickOf> picks(UUID order) {
    return db.sql(
            """
            select a.line_id, a.lot_id, lot.code, a.weight_g
              from order_line l
              join allocation a on a.county_id = l.county_id and a.line_id = l.id
              join lot_card lot on lot.county_id = a.county_id and lot.id = a.lot_id
             where l.order_id = :order
             order by lot.best_before, lot.id
            """)
        .param("order", order)
        .query((row, _) ->
            new PickOf(
                Sql.uuid(row, "line_id"),
                new OrderJson.Pick(
                    Sql.uuid(row, "lot_id"), row.getString("code"), Sql.weight(row, "weight_g"))))
        .list();
  }

  private static OrderJson.Line line(ResultSet row, List<OrderJson.Pick> picks)
      throws SQLException {
    return new OrderJson.Line(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "listing_id"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("picture"),
        Sql.weight(row, "pack_g"),
        row.getInt("packs"),
        Sql.money(row, "price_fen"),
        Sql.money(row, "goods_fen"),
        Sql.weight(row, "weight_g"),
        row.getBoolean("perishable"),
        picks);
  }

  private static OrderJson.Refund refund(ResultSet row, int index) throws SQLException {
    var goods = row.getString("goods_back");
    return new OrderJson.Refund(
        Sql.uuid(row, "id"),
        row.getString("code"),
        RefundKind.valueOf(row.getString("kind")),
        RefundReason.valueOf(row.getString("reason")),
        row.getString("why"),
        Sql.money(row, "amount_fen"),
        RefundProgress.valueOf(row.getString("state")),
        row.getBoolean("whole"),
        goods == null ? null : GoodsBack.valueOf(goods),
        row.getString("answer"),
        Sql.instant(row, "asked_at"),
        Sql.dateOrNull(row, "done_on"));
  }
}

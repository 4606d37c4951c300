package org.walnut.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.supply.Deductions;

/** Reads what a completed order sold, out of which lots, and what was given back later. */
@Repository
class SoldOrderStore {

  private final JdbcClient db;

  SoldOrderStore(JdbcClient db) {
    this.db = db;
  }

  /** As it stood when it was completed. */
  CompletedOrder completed(UUID order) {
    var found = completed(List.of(order));
    if (found.isEmpty()) {
      throw new IllegalStateException("order " + order + " is not complete");
    }
    return found.getFirst();
  }

  /** Those of them that are complete, as they stood then. */
  List<CompletedOrder> completed(List<UUID> orders) {
    var rows =
        db.sql(
                """
                select s.order_id, s.line_id, s.lot_id, s.weight_g, s.line_goods_fen, s.refunded_fen, s.postage_fen, s.completed_on,
                       s.confirmed_by_buyer, c.code
                  from order_settlement_line s
                  join order_card c on c.county_id = s.county_id and c.id = s.order_id
                 where s.order_id = any(:orders::uuid[])
                 order by s.order_id, s.line_id, s.lot_id
                """)
            .param("orders", orders.toArray(UUID[]::new))
            .query(SoldOrderStore::row)
            .list();
    var lots = lots(rows.stream().map(Row::lot).distinct().toList());
    return rows.stream().collect(groupingBy(Row::order, TreeMap::new, toList())).values().stream()
        .map(of -> completed(of, lots))
        .toList();
  }

  private static CompletedOrder completed(List<Row> rows, Map<UUID, SoldOrder.Lot> all) {
    var first = rows.getFirst();
    var lines =
        rows.stream().collect(groupingBy(Row::line)).values().stream()
            .map(SoldOrderStore::line)
            .toList();
    var lots = new HashMap<UUID, SoldOrder.Lot>();
    rows.forEach(row -> lots.put(row.lot, Objects.requireNonNull(all.get(row.lot))));
    return new CompletedOrder(
        first.order, first.code, first.on, first.grade, new SoldOrder(lines, lots, first.postage));
  }

  /** The order after one more refund; what of the amount is not for goods is for the postage. */
  SoldOrder after(SoldOrder order, UUID refund, Money amount) {
    var goods = refunded(refund);
    return order.after(
        goods, amount.minus(goods.values().stream().reduce(Money.ZERO, Money::plus)));
  }

  /** The day on which the buyer had the money back; empty when all of it was for the postage. */
  Optional<LocalDate> refundedOn(UUID refund) {
    return db.sql(
            """
            select done_on
              from order_refund_settlement_line
             where refund_id = :refund
             limit 1
            """)
        .param("refund", refund)
        .query((row, _) -> Sql.date(row, "done_on"))
        .optional();
  }

  private Map<UUID, Money> refunded(UUID refund) {
    return db
        .sql(
            """
            select line_id, refunded_fen
              from order_refund_settlement_line
             where refund_id = :refund
            """)
        .param("refund", refund)
        .query((row, _) -> Map.entry(Sql.uuid(row, "line_id"), Sql.money(row, "refunded_fen")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<UUID, SoldOrder.Lot> lots(List<UUID> ids) {
    var shares = shares(ids);
    return db
        .sql(
            """
            select lot_id, carrier_id, mechanism = 'CONSIGNMENT' as consigned, commission_bp, packaging_fen_per_kg,
                   packaging_fen_per_parcel, courier_fen_per_kg, courier_fen_per_parcel
              from lot_terms_card
             where lot_id = any(:lots::uuid[])
            """)
        .param("lots", ids.toArray(UUID[]::new))
        .query((row, _) ->
            Map.entry(
                Sql.uuid(row, "lot_id"),
                lot(row, shares.getOrDefault(Sql.uuid(row, "lot_id"), Map.of()))))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<UUID, Map<UUID, Weight>> shares(List<UUID> lots) {
    return db
        .sql(
            """
            select lot_id, household_id, sum(weight_g)::bigint as weight_g
              from lot_share_card
             where lot_id = any(:lots::uuid[])
             group by lot_id, household_id
            """)
        .param("lots", lots.toArray(UUID[]::new))
        .query((row, _) ->
            new ShareRow(
                Sql.uuid(row, "lot_id"),
                Sql.uuid(row, "household_id"),
                Sql.weight(row, "weight_g")))
        .list()
        .stream()
        .collect(groupingBy(ShareRow::lot, toMap(ShareRow::household, ShareRow::weight)));
  }

  private static SoldOrder.Lot lot(ResultSet row, Map<UUID, Weight> shares) throws SQLException {
    return new SoldOrder.Lot(
        Sql.uuid(row, "carrier_id"),
        row.getBoolean("consigned"),
        new Deductions(
            row.getInt("commission_bp"),
            Sql.price(row, "packaging_fen_per_kg"),
            Sql.money(row, "packaging_fen_per_parcel"),
            Sql.price(row, "courier_fen_per_kg"),
            Sql.money(row, "courier_fen_per_parcel")),
        shares);
  }

  private static SoldOrder.Line line(List<Row> rows) {
    var first = rows.getFirst();
    var served =
        rows.stream()
            .collect(
                groupingBy(Row::lot, mapping(Row::weight, reducing(Weight.ZERO, Weight::plus))));
    return new SoldOrder.Line(first.line, first.goods, first.refunded, served);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Sql.uuid(row, "order_id"),
        Sql.uuid(row, "line_id"),
        Sql.uuid(row, "lot_id"),
        Sql.weight(row, "weight_g"),
        Sql.money(row, "line_goods_fen"),
        Sql.money(row, "refunded_fen"),
        Sql.money(row, "postage_fen"),
        Sql.date(row, "completed_on"),
        row.getBoolean("confirmed_by_buyer") ? EvidenceGrade.E4 : EvidenceGrade.E3,
        row.getString("code"));
  }

  private record Row(
      UUID order,
      UUID line,
      UUID lot,
      Weight weight,
      Money goods,
      Money refunded,
      Money postage,
      LocalDate on,
      EvidenceGrade grade,
      String code) {}

  private record ShareRow(UUID lot, UUID household, Weight weight) {}
}

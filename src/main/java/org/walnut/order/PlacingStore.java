package org.walnut.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.stock.Allocation;

/** Writes new orders with their lines and the lots that serve them. */
@Repository
class PlacingStore {

  /** An order about to be written: one shop, one parcel. */
  record Parcel(UUID id, UUID shop, List<OrderLine> lines, Money postage) {

    Money goods() {
      return lines.stream().map(OrderLine::goods).reduce(Money.ZERO, Money::plus);
    }

    Weight weight() {
      return lines.stream().map(OrderLine::weight).reduce(Weight.ZERO, Weight::plus);
    }

    String code() {
      return ShortCode.of("O", id);
    }
  }

  private final JdbcClient db;
  private final Seals seals;

  PlacingStore(JdbcClient db, Seals seals) {
    this.db = db;
    this.seals = seals;
  }

  void add(
      Parcel parcel,
      UUID checkout,
      UUID payment,
      UUID buyer,
      NewOrder order,
      Instant at,
      Instant payBefore) {
    db.sql(
            """
            insert into orders (id, code, checkout_id, payment_id, buyer_id, shop_id, receiver_name_sealed, receiver_phone_sealed, receiver_phone_mark,
                                receiver_address_sealed, goods_fen, postage_fen, weight_g, no_return_accepted, state, placed_at, pay_before)
            values (:id, :code, :checkout, :payment, :buyer, :shop, :name, :phone, :phone_mark, :address, :goods_fen, :postage_fen, :weight_g,
                    :no_return, 'CREATED', :at, :pay_before)
            """)
        .param("id", parcel.id())
        .param("code", parcel.code())
        .param("checkout", checkout)
        .param("payment", payment)
        .param("buyer", buyer)
        .param("shop", parcel.shop())
        .param("name", seals.seal(OrderSeals.NAME, order.receiver().name(), parcel.id()))
        .param("phone", seals.seal(OrderSeals.PHONE, order.receiver().phone(), parcel.id()))
        .param("phone_mark", seals.mark(MarkKind.PHONE, order.receiver().phone()))
        .param("address", seals.seal(OrderSeals.ADDRESS, order.receiver().address(), parcel.id()))
        .param("goods_fen", parcel.goods().fen())
        .param("postage_fen", parcel.postage().fen())
        .param("weight_g", parcel.weight().g())
        .param("no_return", order.acceptsNoReturn())
        .param("at", Sql.utc(at))
        .param("pay_before", Sql.utc(payBefore))
        .update();
    for (int i = 0; i < parcel.lines().size(); i++) {
      add(parcel.id(), i + 1, parcel.lines().get(i));
    }
  }

  void allocate(UUID line, List<Allocation> parts) {
    db.sql(
            """
            insert into allocation (line_id, lot_id, weight_g)
            select :line, lot_id, weight_g
              from unnest(:lots::uuid[], :weights::bigint[]) as part (lot_id, weight_g)
            """)
        .param("line", line)
        .param("lots", parts.stream().map(part -> part.lot().toString()).toArray(String[]::new))
        .param("weights", parts.stream().map(part -> part.weight().g()).toArray(Long[]::new))
        .update();
  }

  private void add(UUID order, int number, OrderLine line) {
    var offer = line.offer();
    db.sql(
            """
            insert into order_line (id, order_id, line_no, listing_id, goods_id, grade, title_zh, title_en, pack_g, packs, price_fen,
                                    goods_fen, weight_g, perishable)
            values (:id, :order, :line_no, :listing, :goods, :grade, :title_zh, :title_en, :pack_g, :packs, :price_fen, :goods_fen,
                    :weight_g, :perishable)
            """)
        .param("id", line.id())
        .param("order", order)
        .param("line_no", number)
        .param("listing", offer.listing())
        .param("goods", offer.goods())
        .param("grade", offer.grade())
        .param("title_zh", offer.titleZh())
        .param("title_en", offer.titleEn())
        .param("pack_g", offer.pack().g())
        .param("packs", line.packs())
        .param("price_fen", offer.price().fen())
        .param("goods_fen", line.goods().fen())
        .param("weight_g", line.weight().g())
        .param("perishable", offer.perishable())
        .update();
  }
}

package org.walnut.order.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.order.Receiver;
import org.walnut.order.RefundProgress;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An order as its page shows it. */
public record OrderPage(
    String path,
    String code,
    String shop,
    String state,
    String tone,
    Receiver receiver,
    String goods,
    String postage,
    String total,
    @Nullable String refunded,
    String weight,
    @Nullable String parcel,
    @Nullable String waybill,
    List<StepView> steps,
    List<Line> lines,
    List<RefundView> refunds,
    OrderActs acts) {

  /** One line with the lots it is picked from. */
  public record Line(
      String id,
      String title,
      String picture,
      String packs,
      String price,
      String sum,
      String weight,
      List<Pick> picks) {}

  /** So much out of one lot. */
  public record Pick(String path, String code, String weight) {}

  /** Money that went or is to go back. */
  public record RefundView(
      String id,
      String code,
      String reason,
      @Nullable String why,
      String amount,
      String state,
      String tone,
      @Nullable String answer,
      String asked,
      @Nullable String goodsBack,
      boolean requested,
      boolean failed) {}

  static OrderPage of(String base, OrderJson json, OrderActs acts) {
    var item = json.order();
    var parcel = json.parcel();
    return new OrderPage(
        base + "/orders/" + item.id(),
        item.code(),
        Own.text(item.shopNameZh(), item.shopNameEn()),
        Words.label(item.state()),
        Tones.of(item.state()),
        json.receiver(),
        Show.yuan(item.goods()),
        Show.yuan(item.postage()),
        Show.yuan(item.total()),
        item.refunded().isZero() ? null : Show.yuan(item.refunded()),
        Show.kg(item.weight()),
        parcel == null ? null : Show.kg(parcel.weight()),
        parcel == null || parcel.waybill() == null
            ? null
            : parcel.courier() + " " + parcel.waybill(),
        StepView.of(item.state(), json.steps()),
        json.lines().stream().map(OrderPage::line).toList(),
        json.refunds().stream().map(OrderPage::refund).toList(),
        acts);
  }

  private static Line line(OrderJson.Line line) {
    return new Line(
        line.id().toString(),
        Own.text(line.titleZh(), line.titleEn()),
        "/pictures/goods/" + line.picture() + ".svg",
        Show.count(line.packs()),
        Show.yuan(line.price()),
        Show.yuan(line.goods()),
        Show.kg(line.weight()),
        line.picks().stream()
            .map(pick -> new Pick("/stock/lots/" + pick.lot(), pick.code(), Show.kg(pick.weight())))
            .toList());
  }

  private static RefundView refund(OrderJson.Refund refund) {
    return new RefundView(
        refund.id().toString(),
        refund.code(),
        Words.label(refund.reason()),
        refund.why(),
        Show.yuan(refund.amount()),
        Words.label(refund.state()),
        Tones.of(refund.state()),
        refund.answer(),
        Show.time(refund.askedAt()),
        refund.goodsBack() == null ? null : Words.label(refund.goodsBack()),
        refund.state() == RefundProgress.REQUESTED,
        refund.state() == RefundProgress.FAILED);
  }
}

package org.walnut.order.web;

import static org.walnut.web.Words.t;

import org.walnut.web.Show;
import org.walnut.web.Words;

/** An order as a line of a list. */
public record OrderRow(
    String path,
    String code,
    String title,
    String shop,
    String receiver,
    String total,
    String placed,
    String state,
    String tone) {

  static OrderRow of(String base, OrderItem item) {
    var title = Own.text(item.titleZh(), item.titleEn());
    return new OrderRow(
        base + "/orders/" + item.id(),
        item.code(),
        item.lines() > 1 ? t("order.titleAndMore", title, item.lines() - 1) : title,
        Own.text(item.shopNameZh(), item.shopNameEn()),
        item.receiverName() + " " + item.receiverPhone(),
        Show.yuan(item.total()),
        Show.time(item.placedAt()),
        Words.label(item.state()),
        Tones.of(item.state()));
  }
}

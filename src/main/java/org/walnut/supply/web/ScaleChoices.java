package org.walnut.supply.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.county.Divisions;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.stock.Goods;
import org.walnut.supply.Prices;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** What one may choose at the scale, and what stands there to begin with. */
@Component
class ScaleChoices {

  private final Goods goods;
  private final Divisions divisions;
  private final Prices prices;
  private final Days days;

  ScaleChoices(Goods goods, Divisions divisions, Prices prices, Days days) {
    this.goods = goods;
    this.divisions = divisions;
    this.prices = prices;
    this.days = days;
  }

  Map<String, String> initial() {
    return Map.of("receivedOn", Show.typed(days.today()), "tare", "0");
  }

  /** Each with the price its carrier pays today, where one was told. */
  List<Option> grades(AgreementJson agreement) {
    var today = prices.today(agreement.carrier(), agreement.goods());
    return goods.required(agreement.goods()).grades().stream()
        .map(grade -> {
          var name = Own.name(grade.nameZh(), grade.nameEn());
          var price = today.get(grade.code());
          return new Option(grade.code(), price == null ? name : name + " · " + Show.perKg(price));
        })
        .toList();
  }

  /** The villages of the household's town; goods rarely come from farther away. */
  List<Option> villages(DivisionCode village) {
    return divisions.villages(village.town()).stream()
        .map(each -> new Option(each.code().value(), each.name()))
        .toList();
  }
}

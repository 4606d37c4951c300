package org.walnut.order.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.walnut.access.Person;
import org.walnut.order.GoodsBack;
import org.walnut.privacy.Purpose;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Fills the console's page of an order, also after a form on it was refused. */
@Component
class OrderPageModel {

  private final OrderScreens screens;

  OrderPageModel(OrderScreens screens) {
    this.screens = screens;
  }

  String fill(UUID id, Input input, Person me, Model model) {
    return fill(screens.one(Viewing.of(me), id), input, me, model);
  }

  String fill(OrderJson json, Input input, Person me, Model model) {
    model.addAttribute("order", OrderPage.of("", json, OrderActs.ofStaff(json, me)));
    model.addAttribute("input", input);
    model.addAttribute("purposes", Option.all(Purpose.class));
    model.addAttribute("goodsBack", Option.all(GoodsBack.class));
    model.addAttribute(
        "parcelBack",
        Arrays.stream(GoodsBack.values())
            .filter(each -> each != GoodsBack.KEPT)
            .map(Option::of)
            .toList());
    return "order/show";
  }
}

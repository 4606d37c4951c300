package org.walnut.order.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.OrderState;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** Orders for those who serve them. */
@Controller
@RequestMapping("/orders")
class OrderPages {

  private final OrderScreens screens;
  private final OrderPageModel page;

  OrderPages(OrderScreens screens, OrderPageModel page) {
    this.screens = screens;
    this.page = page;
  }

  @GetMapping
  @Needs(Act.READ_ORDERS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable OrderState state,
      Cursor cursor,
      Person me,
      Model model) {
    var found = screens.list(Viewing.of(me), new OrderFilter(q, state), cursor);
    model.addAttribute("orders", found.map(item -> OrderRow.of("", item)));
    model.addAttribute("q", q);
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", states());
    return "order/list";
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_ORDERS)
  String one(@PathVariable UUID id, Person me, Model model) {
    return page.fill(id, Input.empty(), me, model);
  }

  private static List<Option> states() {
    return Stream.concat(
            Stream.of(new Option("", Words.t("order.state.all"))),
            Option.all(OrderState.class).stream())
        .toList();
  }
}

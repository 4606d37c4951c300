package org.walnut.order.web;

import static org.walnut.web.Words.t;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.AfterSales;
import org.walnut.order.Cancellations;
import org.walnut.order.NewRefundRequest;
import org.walnut.order.Receipts;
import org.walnut.order.RefundReason;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** A buyer's own orders. */
@Controller
@RequestMapping("/market/{county:\\d{6}}/orders")
class BuyerPages {

  private final OrderScreens screens;
  private final Cancellations cancellations;
  private final Receipts receipts;
  private final AfterSales afterSales;
  private final Clock clock;

  BuyerPages(
      OrderScreens screens,
      Cancellations cancellations,
      Receipts receipts,
      AfterSales afterSales,
      Clock clock) {
    this.screens = screens;
    this.cancellations = cancellations;
    this.receipts = receipts;
    this.afterSales = afterSales;
    this.clock = clock;
  }

  @GetMapping
  @Needs(Act.BUY)
  String list(@PathVariable String county, Cursor cursor, Person me, Model model) {
    var mine = screens.list(Viewing.of(me), new OrderFilter("", null), cursor);
    model.addAttribute("county", county);
    model.addAttribute("orders", mine.map(item -> OrderRow.of("/market/" + county, item)));
    return "order/mine";
  }

  @GetMapping("/{id}")
  @Needs(Act.BUY)
  String one(@PathVariable String county, @PathVariable UUID id, Person me, Model model) {
    return one(county, id, Input.empty(), me, model);
  }

  @PostMapping("/{id}/cancellation")
  @Needs(Act.BUY)
  String cancel(
      @PathVariable String county, @PathVariable UUID id, Person me, RedirectAttributes flash) {
    cancellations.cancel(id, null, me);
    return done(county, id, t("order.cancelled"), flash);
  }

  @PostMapping("/{id}/receipt")
  @Needs(Act.BUY)
  String confirm(
      @PathVariable String county, @PathVariable UUID id, Person me, RedirectAttributes flash) {
    receipts.confirm(id, me);
    return done(county, id, t("order.confirmed"), flash);
  }

  @PostMapping("/{id}/refusal")
  @Needs(Act.BUY)
  String refuse(
      @PathVariable String county, @PathVariable UUID id, Person me, RedirectAttributes flash) {
    receipts.refuse(id, null, me);
    return done(county, id, t("order.refused"), flash);
  }

  @PostMapping("/{id}/refunds")
  @Needs(Act.BUY)
  String ask(
      @PathVariable String county,
      @PathVariable UUID id,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      afterSales.ask(id, input.as(NewRefundRequest.class), me);
      return done(county, id, t("order.refund.asked"), flash);
    } catch (InvalidInput bad) {
      return one(county, id, input.with(bad), me, model);
    }
  }

  private static String done(String county, UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/market/" + county + "/orders/" + id;
  }

  private String one(String county, UUID id, Input input, Person me, Model model) {
    var json = screens.one(Viewing.of(me), id);
    model.addAttribute(
        "order", OrderPage.of("/market/" + county, json, OrderActs.ofBuyer(json, clock.instant())));
    model.addAttribute("checkout", "/market/" + county + "/checkouts/" + json.order().checkout());
    model.addAttribute("input", input);
    model.addAttribute(
        "reasons",
        Arrays.stream(RefundReason.values()).filter(RefundReason::buyers).map(Option::of).toList());
    return "order/my-order";
  }
}

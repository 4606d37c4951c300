package org.walnut.order.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.Approval;
import org.walnut.order.Declining;
import org.walnut.order.RefundDecisions;
import org.walnut.web.Input;

/** What is decided about refunds and goods that come back. */
@Controller
@RequestMapping("/orders/{id}")
class OrderRefundPages {

  private final RefundDecisions decisions;
  private final OrderPageModel page;

  OrderRefundPages(RefundDecisions decisions, OrderPageModel page) {
    this.decisions = decisions;
    this.page = page;
  }

  @PostMapping("/parcel")
  @Needs(Act.FULFIL_ORDERS)
  String parcelBack(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          decisions.parcelBack(id, given.as(Approval.class), me);
          return done(id, t("order.parcelBack"), flash);
        },
        again -> page.fill(id, again, me, model));
  }

  @PostMapping("/refunds/{refund}/approval")
  @Needs(Act.REFUND_ORDERS)
  String approve(
      @PathVariable UUID id,
      @PathVariable UUID refund,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    return input.tried(
        given -> {
          decisions.approve(refund, given.as(Approval.class), me);
          return done(id, t("order.refund.approved"), flash);
        },
        again -> page.fill(id, again, me, model));
  }

  @PostMapping("/refunds/{refund}/refusal")
  @Needs(Act.REFUND_ORDERS)
  String decline(
      @PathVariable UUID id,
      @PathVariable UUID refund,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    return input.tried(
        given -> {
          decisions.decline(refund, given.as(Declining.class), me);
          return done(id, t("order.refund.declined"), flash);
        },
        again -> page.fill(id, again, me, model));
  }

  @PostMapping("/refunds/{refund}/payment")
  @Needs(Act.REFUND_ORDERS)
  String payAgain(
      @PathVariable UUID id, @PathVariable UUID refund, Person me, RedirectAttributes flash) {
    decisions.payAgain(refund, me);
    return done(id, t("order.refund.approved"), flash);
  }

  private static String done(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/orders/" + id;
  }
}

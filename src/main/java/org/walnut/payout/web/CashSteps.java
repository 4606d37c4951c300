package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.payout.CashPayouts;
import org.walnut.payout.NewCashReason;
import org.walnut.payout.NewHandover;
import org.walnut.payout.ReceiverKind;
import org.walnut.web.Input;

/** What is done with cash for a household at the counter. */
@Controller
class CashSteps {

  private final CashPayouts cash;
  private final CashPages pages;
  private final Files files;

  CashSteps(CashPayouts cash, CashPages pages, Files files) {
    this.cash = cash;
    this.pages = pages;
    this.files = files;
  }

  /** What is typed; the photograph comes beside it. */
  record Signed(@Size(min = 2, max = 60) String receiver, ReceiverKind relation) {}

  @PostMapping("/payouts/cash/{id}/signature")
  @Needs(Act.PAY_OUT)
  String sign(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    return input.tried(
        given -> {
          var signed = given.as(Signed.class);
          cash.sign(id, new NewHandover(signed.receiver(), signed.relation(), slip(given)), me);
          return done(id, t("payout.cash.wasSigned"), flash);
        },
        again -> pages.show(id, me, model, again));
  }

  @PostMapping("/payouts/cash/{id}/witness")
  @Needs(Act.WITNESS_CASH)
  String witness(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    cash.witness(id, me);
    return done(id, t("payout.cash.wasHandedOver"), flash);
  }

  @PostMapping("/payouts/cash/{id}/denial")
  @Needs(Act.WITNESS_CASH)
  String deny(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          cash.deny(id, given.as(NewCashReason.class), me);
          return done(id, t("payout.cash.wasDenied"), flash);
        },
        again -> pages.show(id, me, model, again));
  }

  @PostMapping("/payouts/cash/{id}/absence")
  @Needs(Act.PAY_OUT)
  String absent(@PathVariable UUID id, RedirectAttributes flash) {
    cash.notCalledFor(id);
    return done(id, t("payout.cash.wasReturned"), flash);
  }

  @PostMapping("/payouts/cash/{id}/cancellation")
  @Needs(Act.PAY_OUT)
  String cancel(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          cash.cancel(id, given.as(NewCashReason.class));
          return done(id, t("payout.cash.wasReturned"), flash);
        },
        again -> pages.show(id, me, model, again));
  }

  private @Nullable UUID slip(Input input) throws IOException {
    var photo = input.fileIfAny("slip");
    if (photo.isEmpty()) {
      return null;
    }
    return files.keep(photo.get(), Act.READ_MONEY);
  }

  private static String done(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/payouts/cash/" + id;
  }
}

package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payment.SecondPayments;

/** Sends back what was paid a second time. */
@Controller
class SecondPaymentPages {

  private final SecondPayments seconds;

  SecondPaymentPages(SecondPayments seconds) {
    this.seconds = seconds;
  }

  @PostMapping("/payments/{id}/seconds/{second}/return")
  @Needs(Act.SETTLE)
  String giveBack(@PathVariable UUID id, @PathVariable UUID second, RedirectAttributes flash) {
    var done = seconds.giveBack(id, second);
    flash.addFlashAttribute(
        "notice", done ? t("payment.second.returned") : t("payment.serviceUnreachable"));
    return "redirect:/payments/" + id;
  }
}

package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.NewTransferAccount;
import org.walnut.payment.TransferAccounts;
import org.walnut.web.Input;

/** How to send money to our account at the bank, and which account that is. */
@Controller
class BankTransferPages {

  private final PayerScreens screens;
  private final TransferSlips slips;
  private final TransferAccounts accounts;

  BankTransferPages(PayerScreens screens, TransferSlips slips, TransferAccounts accounts) {
    this.screens = screens;
    this.slips = slips;
    this.accounts = accounts;
  }

  @GetMapping("/pay/{id}/transfer")
  @Needs(Act.BUY)
  String show(@PathVariable UUID id, Person me, Model model) {
    var payment = screens.own(id, me);
    var slip = slips.of(id, me);
    if (slip.isEmpty()) {
      return "redirect:" + payment.path() + "/outcome";
    }
    model.addAttribute("payment", payment);
    model.addAttribute("slip", slip.get());
    return "payment/transfer";
  }

  @GetMapping("/pay/{id}/transfer/print")
  @Needs(Act.BUY)
  String print(@PathVariable UUID id, Person me, Model model) {
    var slip = slips.of(id, me);
    if (slip.isEmpty()) {
      return "redirect:/pay/" + id + "/outcome";
    }
    model.addAttribute("slip", slip.get());
    return "payment/transferPrint";
  }

  @GetMapping("/payments/account")
  @Needs(Act.READ_MONEY)
  String account(Person me, Model model) {
    var input =
        accounts
            .current()
            .map(account ->
                Input.of(
                    Map.of(
                        "holder", account.holder(),
                        "bank", account.bank(),
                        "number", account.number())))
            .orElseGet(Input::empty);
    return account(me, model, input);
  }

  @PostMapping("/payments/account")
  @Needs(Act.SETTLE)
  String account(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> {
          accounts.be(in.as(NewTransferAccount.class));
          flash.addFlashAttribute("notice", t("payment.account.kept"));
          return "redirect:/payments/account";
        },
        again -> account(me, model, again));
  }

  private String account(Person me, Model model, Input input) {
    model.addAttribute("account", accounts.current().orElse(null));
    model.addAttribute("acting", me.may(Act.SETTLE));
    model.addAttribute("input", input);
    return "payment/account";
  }
}

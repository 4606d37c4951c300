package org.walnut.ledger.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountTurn;
import org.walnut.ledger.LedgerAccounts;
import org.walnut.shared.Days;
import org.walnut.shared.Period;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The list of accounts and the statement of one. */
@Controller("ledgerAccountPages")
class AccountPages {

  private static final int MOST_PRINTED = 1000;

  private final AccountScreens screens;
  private final StatementScreens statements;
  private final LedgerAccounts accounts;
  private final Days days;

  AccountPages(
      AccountScreens screens, StatementScreens statements, LedgerAccounts accounts, Days days) {
    this.screens = screens;
    this.statements = statements;
    this.accounts = accounts;
    this.days = days;
  }

  @GetMapping("/ledger/accounts")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AccountKind kind,
      Cursor cursor,
      Model model) {
    model.addAttribute("accounts", screens.list(q.strip(), kind, cursor, 25));
    model.addAttribute("q", q.strip());
    model.addAttribute("kind", kind == null ? "" : kind.name());
    model.addAttribute("kinds", Option.all(AccountKind.class));
    return "ledger/accounts";
  }

  @GetMapping("/ledger/accounts/{id}")
  @Needs(Act.READ_MONEY)
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Cursor cursor,
      Person me,
      Model model) {
    return show(id, PeriodAsked.of(from, to, days.today()), cursor, me, model, Input.empty());
  }

  private String show(
      UUID id, Period period, Cursor cursor, Person me, Model model, Input turning) {
    statement(id, period, model);
    model.addAttribute("lines", statements.lines(id, period, cursor));
    model.addAttribute(
        "input", Input.of(Map.of("from", period.from().toString(), "to", period.to().toString())));
    model.addAttribute("turning", turning);
    model.addAttribute("turns", screens.turns(id));
    model.addAttribute("held", screens.held(id));
    model.addAttribute("maySettle", me.may(Act.SETTLE));
    return "ledger/account";
  }

  @GetMapping("/ledger/accounts/{id}/print")
  @Needs(Act.READ_MONEY)
  String print(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Model model) {
    var period = PeriodAsked.of(from, to, days.today());
    statement(id, period, model);
    var lines = statements.first(id, period, MOST_PRINTED + 1);
    model.addAttribute(
        "lines", lines.size() > MOST_PRINTED ? lines.subList(0, MOST_PRINTED) : lines);
    model.addAttribute(
        "more", lines.size() > MOST_PRINTED ? t("ledger.statement.more", MOST_PRINTED) : "");
    return "ledger/print";
  }

  @PostMapping("/ledger/accounts/{id}/closure")
  @Needs(Act.SETTLE)
  String close(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          accounts.close(id, given.as(AccountTurn.class));
          return turned(id, t("ledger.account.wasClosed"), flash);
        },
        again -> showAgain(id, me, model, again));
  }

  @PostMapping("/ledger/accounts/{id}/reopening")
  @Needs(Act.SETTLE)
  String reopen(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          accounts.reopen(id, given.as(AccountTurn.class));
          return turned(id, t("ledger.account.wasReopened"), flash);
        },
        again -> showAgain(id, me, model, again));
  }

  private static String turned(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/ledger/accounts/" + id;
  }

  private String showAgain(UUID id, Person me, Model model, Input input) {
    return show(id, PeriodAsked.of(null, null, days.today()), Cursor.START, me, model, input);
  }

  private void statement(UUID id, Period period, Model model) {
    model.addAttribute("account", screens.one(id));
    model.addAttribute("period", new PeriodShown(period));
    model.addAttribute("sums", statements.sums(id, period));
  }
}

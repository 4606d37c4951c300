package org.walnut.ledger.web;

import static org.walnut.web.Words.t;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.approval.NewApproval;
import org.walnut.ledger.LedgerPeriods;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.NavEntry;

/** The months of the books, and where closing or reopening one is asked for. */
@Controller
class MonthPages {

  private final MonthScreens screens;
  private final LedgerPeriods periods;

  MonthPages(MonthScreens screens, LedgerPeriods periods) {
    this.screens = screens;
    this.periods = periods;
  }

  @GetMapping("/ledger/months")
  @Needs(Act.READ_MONEY)
  String list(Cursor cursor, Model model) {
    model.addAttribute("months", screens.list(cursor));
    return "ledger/months";
  }

  @GetMapping("/ledger/months/{month}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable YearMonth month, Person me, Model model) {
    return show(month, me, Input.empty(), model);
  }

  @PostMapping("/ledger/months/{month}/closing")
  @Needs(Act.CLOSE_MONTHS)
  String close(
      @PathVariable YearMonth month,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      return asked(periods.askToClose(month, input.as(NewApproval.class), me), flash);
    } catch (InvalidInput invalid) {
      return show(month, me, input.with(invalid), model);
    }
  }

  @PostMapping("/ledger/months/{month}/reopening")
  @Needs(Act.CLOSE_MONTHS)
  String reopen(
      @PathVariable YearMonth month,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      return asked(periods.askToReopen(month, input.as(NewApproval.class), me), flash);
    } catch (InvalidInput invalid) {
      return show(month, me, input.with(invalid), model);
    }
  }

  @Bean
  static NavEntry ledgerMonthsEntry() {
    return new NavEntry(
        "web.nav.money", 65, "/ledger/months", "ledger.months.title", Act.READ_MONEY.name());
  }

  private String show(YearMonth month, Person me, Input input, Model model) {
    model.addAttribute("month", screens.one(month));
    model.addAttribute("input", input);
    model.addAttribute("mayAsk", me.may(Act.CLOSE_MONTHS));
    return "ledger/month";
  }

  private static String asked(UUID approval, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("approval.wasAsked"));
    return "redirect:/approvals/" + approval;
  }
}

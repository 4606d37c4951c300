package org.walnut.payout.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.payout.CashState;
import org.walnut.payout.ReceiverKind;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** Cash for households: the list, each with its slip, as a file and on paper. */
@Controller
class CashPages {

  private static final List<String> COLUMNS =
      List.of(
          "slip",
          "household",
          "place",
          "amount",
          "state",
          "prepared",
          "payer",
          "witness",
          "ended",
          "memo");

  private final CashScreens screens;

  CashPages(CashScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/payouts/cash")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable CashState state,
      Cursor cursor,
      Model model) {
    model.addAttribute("cash", screens.list(q.strip(), state, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", Option.all(CashState.class));
    return "payout/cash";
  }

  @GetMapping("/payouts/cash.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable CashState state,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "cash-payouts",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        COLUMNS.stream().map(column -> Words.t("payout.export." + column)).toList(),
        screens.all(q.strip(), state).stream().map(CashRow::cells),
        response);
  }

  @GetMapping("/payouts/cash/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  /** The slip to be signed, on a sheet or on a narrow roll. */
  @GetMapping("/payouts/cash/{id}/print")
  @Needs(Act.READ_MONEY)
  String print(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean narrow, Model model) {
    model.addAttribute("cash", screens.one(id));
    return narrow ? "payout/slip-narrow" : "payout/slip";
  }

  String show(UUID id, Person me, Model model, Input input) {
    model.addAttribute("cash", screens.one(id));
    model.addAttribute("relations", Option.all(ReceiverKind.class));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    model.addAttribute("mayWitness", me.may(Act.WITNESS_CASH));
    model.addAttribute("input", input);
    return "payout/cash-slip";
  }
}

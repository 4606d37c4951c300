package org.walnut.payout.web;

import static org.walnut.web.Words.t;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.payout.TransferErrands;
import org.walnut.payout.TransferState;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Words;

/**
 * Transfers by WeChat: the list, each with what the service told, and what a person can ask for.
 */
@Controller
class TransferPages {

  private static final List<String> COLUMNS =
      List.of("transfer", "household", "amount", "state", "prepared", "ended", "why", "memo");

  private final TransferScreens screens;
  private final TransferErrands errands;

  TransferPages(TransferScreens screens, TransferErrands errands) {
    this.screens = screens;
    this.errands = errands;
  }

  @GetMapping("/payouts/wechat")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable TransferState state,
      Cursor cursor,
      Model model) {
    model.addAttribute("transfers", screens.list(q.strip(), state, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", Option.all(TransferState.class));
    return "payout/transfers";
  }

  @GetMapping("/payouts/wechat.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable TransferState state,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "wechat-payouts",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        COLUMNS.stream().map(column -> Words.t("payout.export." + column)).toList(),
        screens.all(q.strip(), state).stream().map(TransferRow::cells),
        response);
  }

  @GetMapping("/payouts/wechat/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("transfer", screens.one(id));
    model.addAttribute("notices", screens.notices(id));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    return "payout/transfer";
  }

  /** Asks the service what has become of it. */
  @PostMapping("/payouts/wechat/{id}/queries")
  @Needs(Act.PAY_OUT)
  String query(@PathVariable UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute(
        "notice", errands.query(id) ? t("payout.transfer.asked") : t("payout.transfer.silent"));
    return "redirect:/payouts/wechat/" + id;
  }

  @PostMapping("/payouts/wechat/{id}/cancellation")
  @Needs(Act.PAY_OUT)
  String cancel(@PathVariable UUID id, RedirectAttributes flash) {
    errands.cancel(id);
    flash.addFlashAttribute("notice", t("payout.transfer.wasCancelled"));
    return "redirect:/payouts/wechat/" + id;
  }
}

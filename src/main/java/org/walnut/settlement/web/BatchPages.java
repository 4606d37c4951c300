package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.UUID;
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
import org.walnut.payout.Payouts;
import org.walnut.payout.ResultReport;
import org.walnut.settlement.NewPayoutBatch;
import org.walnut.settlement.PayoutBatches;
import org.walnut.settlement.PayoutPlanning;
import org.walnut.settlement.StatementState;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** Batches of payouts: who is paid how, the file for the bank, and the bank's answer. */
@Controller("settlementBatchPages")
class BatchPages {

  private final PayoutBatches batches;
  private final Payouts payouts;
  private final BatchScreens screens;
  private final StatementScreens statements;
  private final PayoutPlanning planning;

  BatchPages(
      PayoutBatches batches,
      Payouts payouts,
      BatchScreens screens,
      StatementScreens statements,
      PayoutPlanning planning) {
    this.planning = planning;
    this.batches = batches;
    this.payouts = payouts;
    this.screens = screens;
    this.statements = statements;
  }

  @GetMapping("/settlement/batches")
  @Needs(Act.READ_MONEY)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    model.addAttribute("batches", screens.list(q.strip(), cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("ready", statements.ready());
    var plan = planning.plan();
    model.addAttribute("plan", PlanShown.of(plan));
    model.addAttribute("sum", Stage.of(StatementState.CONFIRMED, plan.payouts()));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    return "settlement/batches";
  }

  @PostMapping("/settlement/batches")
  @Needs(Act.PAY_OUT)
  String make(Input input, RedirectAttributes flash) {
    var batch = batches.make(input.as(NewPayoutBatch.class));
    flash.addFlashAttribute("notice", t("settlement.batch.made"));
    return "redirect:/settlement/batches/" + batch;
  }

  @GetMapping("/settlement/batches/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    return show(id, cursor, me, model, Input.empty());
  }

  @PostMapping("/settlement/batches/{id}/result")
  @Needs(Act.PAY_OUT)
  String result(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    try {
      var report = payouts.readResult(id, input.file("file").getBytes());
      if (report.verdict() == ResultReport.Verdict.REFUSED) {
        model.addAttribute("refused", ResultRow.faulty(report));
        return show(
            id,
            Cursor.START,
            me,
            model,
            input.with(InvalidInput.at("file", "settlement.result.refused")));
      }
      flash.addFlashAttribute(
          "notice",
          report.verdict() == ResultReport.Verdict.TAKEN
              ? t("settlement.result.taken")
              : t("settlement.result.takenBefore"));
      return "redirect:/settlement/batches/" + id;
    } catch (InvalidInput bad) {
      return show(id, Cursor.START, me, model, input.with(bad));
    }
  }

  private String show(UUID id, Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("batch", screens.one(id));
    model.addAttribute("lines", screens.lines(id, cursor));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    model.addAttribute("input", input);
    return "settlement/batch";
  }
}

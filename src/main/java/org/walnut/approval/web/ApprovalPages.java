package org.walnut.approval.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Accounts;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.approval.ApprovalState;
import org.walnut.approval.Approvals;
import org.walnut.approval.Refusal;
import org.walnut.web.CsvFile;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.NavEntry;
import org.walnut.web.Option;

/** Requests for dangerous acts, and where a second person decides. */
@Controller
class ApprovalPages {

  private final Approvals approvals;
  private final ApprovalScreens screens;
  private final Accounts accounts;

  ApprovalPages(Approvals approvals, ApprovalScreens screens, Accounts accounts) {
    this.approvals = approvals;
    this.screens = screens;
    this.accounts = accounts;
  }

  @GetMapping("/approvals")
  @Needs(Act.SEE_DESK)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ApprovalState state,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("approvals", screens.list(q.strip(), state, me, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", Option.all(ApprovalState.class));
    return "approval/list";
  }

  @GetMapping("/approvals.csv")
  @Needs(Act.SEE_DESK)
  void export(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable ApprovalState state,
      Person me,
      HttpServletResponse response)
      throws IOException {
    var rows = screens.all(q.strip(), state, me);
    try (var answer = CsvFile.answer("approvals", response)) {
      answer.keyRow(
          "approval.code",
          "approval.what",
          "approval.subject",
          "approval.askedBy",
          "approval.askedAt",
          "approval.until",
          "approval.state");
      for (var row : rows) {
        answer.row(
            row.code(),
            row.what(),
            row.label(),
            row.askedBy(),
            row.asked(),
            row.until(),
            row.stateLabel());
      }
    }
  }

  @GetMapping("/approvals/{id}")
  @Needs(Act.SEE_DESK)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, Input.empty(), model);
  }

  @PostMapping("/approvals/{id}/approval")
  @Needs(Act.APPROVE_DANGEROUS)
  String approve(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    approvals.approve(id, me);
    return back(id, flash, t("approval.wasApproved"));
  }

  @PostMapping("/approvals/{id}/refusal")
  @Needs(Act.APPROVE_DANGEROUS)
  String refuse(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          approvals.refuse(id, given.as(Refusal.class), me);
          return back(id, flash, t("approval.wasRefused"));
        },
        again -> show(id, me, again, model));
  }

  @PostMapping("/approvals/{id}/withdrawal")
  @SignedInOnly
  String withdraw(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    approvals.withdraw(id, me);
    return back(id, flash, t("approval.wasWithdrawn"));
  }

  @Bean
  static NavEntry approvalsEntry() {
    return new NavEntry(
        "web.nav.mine", 15, "/approvals", "approval.list.title", Act.SEE_DESK.name());
  }

  private String show(UUID id, Person me, Input input, Model model) {
    var details = screens.one(id, me);
    var own = details.askedById().equals(me.id());
    model.addAttribute("approval", details);
    model.addAttribute("input", input);
    model.addAttribute("own", own && details.row().open());
    var notYet = approvals.notYet();
    var second = !own && details.row().open() && me.may(Act.APPROVE_DANGEROUS);
    model.addAttribute("decides", second && !notYet.test(me));
    model.addAttribute("unvouched", second && notYet.test(me));
    model.addAttribute("deciders", details.row().open() ? deciders(details, notYet) : List.of());
    return "approval/show";
  }

  /** Who could decide: everybody with the act but the one who asked and who waits for a vouch. */
  private List<String> deciders(ApprovalDetails details, Predicate<Person> notYet) {
    return accounts.holders(Act.APPROVE_DANGEROUS).stream()
        .filter(Predicate.not(notYet))
        .filter(each -> !each.id().equals(details.askedById()))
        .map(Person::displayName)
        .toList();
  }

  private static String back(UUID id, RedirectAttributes flash, String notice) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/approvals/" + id;
  }
}

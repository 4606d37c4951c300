package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
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
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.NewConfirmation;
import org.walnut.settlement.NewReason;
import org.walnut.settlement.StatementState;
import org.walnut.settlement.Statements;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The list of statements, each of them, and what the household says to it. */
@Controller("settlementStatementPages")
class StatementPages {

  private final StatementScreens screens;
  private final Statements statements;

  StatementPages(StatementScreens screens, Statements statements) {
    this.screens = screens;
    this.statements = statements;
  }

  @GetMapping("/settlement/statements")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable StatementState state,
      Cursor cursor,
      Model model) {
    model.addAttribute("statements", screens.list(q.strip(), state, null, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", Option.all(StatementState.class));
    return "settlement/statements";
  }

  @GetMapping("/settlement/statements/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  @GetMapping("/settlement/statements/{id}/print")
  @Needs(Act.READ_MONEY)
  String print(@PathVariable UUID id, Model model) {
    model.addAttribute("statement", screens.one(id));
    return "settlement/print";
  }

  @PostMapping("/settlement/statements/{id}/confirmation")
  @Needs(Act.SETTLE)
  String confirm(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          statements.confirm(id, given.as(NewConfirmation.class));
          return done(id, t("settlement.statement.wasConfirmed"), flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/settlement/statements/{id}/objection")
  @Needs(Act.SETTLE)
  String object(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          statements.object(id, given.as(NewReason.class));
          return done(id, t("settlement.statement.wasObjected"), flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/settlement/statements/{id}/answer")
  @Needs(Act.SETTLE)
  String answer(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          statements.answer(id, given.as(NewReason.class));
          return done(id, t("settlement.statement.wasAnswered"), flash);
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/settlement/statements/{id}/retry")
  @Needs(Act.PAY_OUT)
  String retry(@PathVariable UUID id, RedirectAttributes flash) {
    statements.retry(id);
    return done(id, t("settlement.statement.wasRetried"), flash);
  }

  private static String done(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/settlement/statements/" + id;
  }

  private String show(UUID id, Person me, Model model, Input input) {
    model.addAttribute("statement", screens.one(id));
    model.addAttribute("hows", hows());
    model.addAttribute("maySettle", me.may(Act.SETTLE));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    model.addAttribute("input", input);
    return "settlement/statement";
  }

  private static List<Option> hows() {
    return Arrays.stream(ConfirmedHow.values())
        .filter(how -> how != ConfirmedHow.ANNOUNCED)
        .map(Option::of)
        .toList();
  }
}

package org.walnut.project.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.project.MoneyBack;
import org.walnut.project.NewAllotment;
import org.walnut.project.NewPayment;
import org.walnut.project.ProjectMoney;
import org.walnut.project.ProjectPayments;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** A project's money: set aside, asked for, paid, given back. */
@Controller
class ProjectMoneyPages {

  private final ProjectMoney money;
  private final ProjectPayments payments;
  private final ProjectForms forms;

  ProjectMoneyPages(ProjectMoney money, ProjectPayments payments, ProjectForms forms) {
    this.money = money;
    this.payments = payments;
    this.forms = forms;
  }

  @GetMapping({"/projects/{id}/allotments", "/projects/{id}/returns", "/projects/{id}/clawbacks"})
  @Needs(Act.PAY_PROJECTS)
  String form(@PathVariable UUID id, HttpServletRequest request, Person me, Model model) {
    var path = request.getRequestURI();
    return forms.act(path.substring(path.lastIndexOf('/') + 1), id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/allotments")
  @Needs(Act.PAY_PROJECTS)
  String allot(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return act(
        "allotments",
        id,
        input,
        me,
        flash,
        model,
        given -> money.allot(id, given.as(NewAllotment.class), me));
  }

  @PostMapping("/projects/{id}/returns")
  @Needs(Act.PAY_PROJECTS)
  String giveBack(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return act(
        "returns",
        id,
        input,
        me,
        flash,
        model,
        given -> money.giveBack(id, given.as(MoneyBack.class), me));
  }

  @PostMapping("/projects/{id}/clawbacks")
  @Needs(Act.PAY_PROJECTS)
  String clawBack(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return act(
        "clawbacks",
        id,
        input,
        me,
        flash,
        model,
        given -> money.clawBack(id, given.as(MoneyBack.class), me));
  }

  @GetMapping("/projects/{id}/payments")
  @Needs(Act.PLAN_PROJECTS)
  String ask(@PathVariable UUID id, Person me, Model model) {
    return forms.act("payments", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/payments")
  @Needs(Act.PLAN_PROJECTS)
  String ask(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return act(
        "payments",
        id,
        input,
        me,
        flash,
        model,
        given -> payments.ask(id, given.as(NewPayment.class), me));
  }

  @PostMapping("/projects/{id}/payments/{payment}/payment")
  @Needs(Act.PAY_PROJECTS)
  String pay(
      @PathVariable UUID id, @PathVariable UUID payment, Person me, RedirectAttributes flash) {
    payments.pay(id, payment, me);
    return done(id, flash);
  }

  @GetMapping("/projects/{id}/payments/{payment}/refusal")
  @Needs(Act.PAY_PROJECTS)
  String refuse(@PathVariable UUID id, @PathVariable UUID payment, Person me, Model model) {
    return forms.act("refusal", id, payment, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/payments/{payment}/refusal")
  @Needs(Act.PAY_PROJECTS)
  String refuse(
      @PathVariable UUID id,
      @PathVariable UUID payment,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      payments.refuse(id, payment, input.as(Reason.class).why(), me);
      return done(id, flash);
    } catch (InvalidInput bad) {
      return forms.act("refusal", id, payment, input.with(bad), me, model);
    }
  }

  private String act(
      String act,
      UUID id,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model,
      Consumer<Input> verb) {
    try {
      verb.accept(input);
      return done(id, flash);
    } catch (InvalidInput bad) {
      return forms.act(act, id, null, input.with(bad), me, model);
    }
  }

  private static String done(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("project.done"));
    return "redirect:/projects/" + id + "#money";
  }
}

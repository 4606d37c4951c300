package org.walnut.project.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.project.Milestones;
import org.walnut.project.MoneyBack;
import org.walnut.project.NewAllotment;
import org.walnut.project.NewMilestone;
import org.walnut.project.NewPayment;
import org.walnut.project.ProjectMoney;
import org.walnut.project.ProjectPayments;

/** Milestones and money of a project, for programs. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class ProjectMoneyApi {

  private final Milestones milestones;
  private final ProjectMoney money;
  private final ProjectPayments payments;
  private final ProjectScreens screens;

  ProjectMoneyApi(
      Milestones milestones, ProjectMoney money, ProjectPayments payments, ProjectScreens screens) {
    this.milestones = milestones;
    this.money = money;
    this.payments = payments;
    this.screens = screens;
  }

  @PostMapping("/milestones")
  @Needs(Act.PLAN_PROJECTS)
  ProjectDetails add(@PathVariable UUID id, @RequestBody NewMilestone milestone, Person me) {
    milestones.add(id, milestone, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/milestones/{milestone}/report")
  @Needs(Act.PLAN_PROJECTS)
  ProjectDetails report(
      @PathVariable UUID id, @PathVariable UUID milestone, @RequestBody Report report, Person me) {
    milestones.report(id, milestone, report.report(), report.file(), me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/milestones/{milestone}/acceptance")
  @Needs(Act.APPROVE_PROJECTS)
  ProjectDetails accept(@PathVariable UUID id, @PathVariable UUID milestone, Person me) {
    milestones.accept(id, milestone, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/allotments")
  @Needs(Act.PAY_PROJECTS)
  ProjectDetails allot(@PathVariable UUID id, @RequestBody NewAllotment allotment, Person me) {
    money.allot(id, allotment, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/payments")
  @Needs(Act.PLAN_PROJECTS)
  ProjectDetails ask(@PathVariable UUID id, @RequestBody NewPayment payment, Person me) {
    payments.ask(id, payment, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/payments/{payment}/payment")
  @Needs(Act.PAY_PROJECTS)
  ProjectDetails pay(@PathVariable UUID id, @PathVariable UUID payment, Person me) {
    payments.pay(id, payment, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/payments/{payment}/refusal")
  @Needs(Act.PAY_PROJECTS)
  ProjectDetails refuse(
      @PathVariable UUID id, @PathVariable UUID payment, @RequestBody Reason reason, Person me) {
    payments.refuse(id, payment, reason.why(), me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/returns")
  @Needs(Act.PAY_PROJECTS)
  ProjectDetails giveBack(@PathVariable UUID id, @RequestBody MoneyBack back, Person me) {
    money.giveBack(id, back, me);
    return screens.details(id, me.scope());
  }

  @PostMapping("/clawbacks")
  @Needs(Act.PAY_PROJECTS)
  ProjectDetails clawBack(@PathVariable UUID id, @RequestBody MoneyBack back, Person me) {
    money.clawBack(id, back, me);
    return screens.details(id, me.scope());
  }
}

package org.walnut.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.project.ProjectMoneyStore.Movement;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/** Sets money aside for projects, and takes what was not needed back to its source. */
@Service
public class ProjectMoney {

  private static final Logger log = LoggerFactory.getLogger(ProjectMoney.class);

  private final Projects projects;
  private final ProjectStore store;
  private final PlanStore plans;
  private final ProjectBooks books;
  private final ProjectSurroundings around;

  ProjectMoney(
      Projects projects,
      ProjectStore store,
      PlanStore plans,
      ProjectBooks books,
      ProjectSurroundings around) {
    this.projects = projects;
    this.store = store;
    this.plans = plans;
    this.books = books;
    this.around = around;
  }

  /** No more than has arrived from the source, and no more than the budget. */
  @Transactional
  public void allot(UUID projectId, NewAllotment allotment, Person me) {
    var project = projects.hold(projectId, me);
    var id = allotment.id() == null ? Ids.next() : allotment.id();
    if (books.has(id)) {
      return;
    }
    if (!project.state().takesMoney()) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
    var on = Objects.requireNonNullElseGet(allotment.on(), around::today);
    if (on.isAfter(around.today())) {
      throw InvalidInput.at("on", "web.fault.future");
    }
    var fund = plans.lock(project.plan(), project.source()).orElseThrow();
    if (!plans.allotted(fund.id(), allotment.amount())) {
      throw InvalidInput.at(
          "amount", "project.fault.notArrived", fund.arrived().minus(fund.allotted()));
    }
    if (!store.allotted(project, allotment.amount())) {
      throw InvalidInput.at(
          "amount", "project.fault.aboveBudgetLeft", project.budget().minus(project.allotted()));
    }
    books.write(
        movement(id, project, MoneyKind.ALLOTMENT, allotment.amount(), on, null), project, me);
    log.info("{} yuan set aside for project {}", allotment.amount(), project.code());
  }

  /** What lies with the project unpaid goes back to its source. */
  @Transactional
  public void giveBack(UUID projectId, MoneyBack back, Person me) {
    var project = projects.hold(projectId, me);
    var id = back.id() == null ? Ids.next() : back.id();
    if (books.has(id)) {
      return;
    }
    if (!store.allotted(project, back.amount().negate())) {
      throw InvalidInput.at("amount", "project.fault.moreThanIdle", project.idle());
    }
    if (!plans.allotted(project.fund(), back.amount().negate())) {
      throw ProjectSurroundings.changed(project);
    }
    books.write(
        movement(id, project, MoneyKind.RETURN, back.amount(), around.today(), back.why()),
        project,
        me);
    log.info("{} yuan of project {} given back", back.amount(), project.code());
  }

  /** The contractor gives money back to the project, from where it can go back to its source. */
  @Transactional
  public void clawBack(UUID projectId, MoneyBack back, Person me) {
    var project = projects.hold(projectId, me);
    var id = back.id() == null ? Ids.next() : back.id();
    if (books.has(id)) {
      return;
    }
    if (!store.paid(project, back.amount().negate())) {
      throw InvalidInput.at("amount", "project.fault.moreThanPaid", project.paid());
    }
    books.write(
        movement(id, project, MoneyKind.CLAWBACK, back.amount(), around.today(), back.why()),
        project,
        me);
    log.info("{} yuan of project {} clawed back", back.amount(), project.code());
  }

  private static Movement movement(
      UUID id,
      ProjectCard project,
      MoneyKind kind,
      Money amount,
      LocalDate on,
      @Nullable String why) {
    return new Movement(id, project.id(), kind, amount, on, null, why);
  }
}

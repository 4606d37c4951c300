package org.walnut.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.files.Files;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Leads a project from its approval, by a contract and a check on the site, to its end. */
@Service
public class Contracts {

  private final Projects projects;
  private final ProjectStore store;
  private final MilestoneStore milestones;
  private final Files files;
  private final ProjectSurroundings around;

  Contracts(
      Projects projects,
      ProjectStore store,
      MilestoneStore milestones,
      Files files,
      ProjectSurroundings around) {
    this.projects = projects;
    this.store = store;
    this.milestones = milestones;
    this.files = files;
    this.around = around;
  }

  /** By another person than the one who planned it. */
  @Transactional
  public void approve(UUID id, Person me) {
    var project = projects.hold(id, me);
    ProjectSurroundings.refuseUnless(project, ProjectState.APPROVED);
    if (project.plannedBy().equals(me.id())) {
      throw new Refused("project.problem.samePerson");
    }
    if (!store.approve(id, me.id(), around.today())) {
      throw ProjectSurroundings.changed(project);
    }
    around.record("project.approved", project, null);
  }

  @Transactional
  public void sign(UUID id, NewContract contract, Person me) {
    var project = projects.hold(id, me);
    ProjectSurroundings.refuseUnless(project, ProjectState.CONTRACTED);
    if (contract.amount().compareTo(project.budget()) > 0) {
      throw InvalidInput.at("amount", "project.fault.aboveBudget", project.budget());
    }
    var milestonesWorth = milestones.worth(id);
    if (contract.amount().compareTo(milestonesWorth) < 0) {
      throw InvalidInput.at("amount", "project.fault.belowMilestones", milestonesWorth);
    }
    if (contract.signedOn().isAfter(around.today())) {
      throw InvalidInput.at("signedOn", "web.fault.future");
    }
    if (contract.file() != null) {
      files.readable(contract.file(), me);
    }
    if (!store.contract(id, contract, Ids.from("contractor:" + contract.uscc().value()))) {
      throw ProjectSurroundings.changed(project);
    }
    around.record("project.contracted", project, contract.contractNo());
  }

  @Transactional
  public void start(UUID id, Person me) {
    move(projects.hold(id, me), ProjectState.RUNNING, "project.started", null);
  }

  /**
   * Notes a look at the site. One that passes accepts the project, once every milestone is
   * accepted.
   */
  @Transactional
  public void visit(UUID id, NewVisit visit, Person me) {
    var project = projects.hold(id, me);
    ProjectSurroundings.refuseUnless(project, ProjectState.ACCEPTED);
    if (visit.passed() && milestones.unaccepted(id) > 0) {
      throw new Refused("project.problem.milestonesOpen", project.code());
    }
    var visitId = visit.id() == null ? Ids.next() : visit.id();
    milestones.addVisit(visitId, id, visit, me.login(), around.now());
    if (visit.passed()) {
      move(project, ProjectState.ACCEPTED, "project.accepted", visit.visitors());
    } else {
      around.record("project.visited", project, visit.visitors());
    }
  }

  /** Once nothing set aside is left: what was not paid has gone back to its source. */
  @Transactional
  public void close(UUID id, Person me) {
    var project = projects.hold(id, me);
    ProjectSurroundings.refuseUnless(project, ProjectState.CLOSED);
    if (!project.idle().isZero()) {
      throw new Refused("project.problem.moneyLeft", project.idle());
    }
    move(project, ProjectState.CLOSED, "project.closed", null);
  }

  @Transactional
  public void stop(UUID id, String why, Person me) {
    move(projects.hold(id, me), ProjectState.STOPPED, "project.stopped", why);
  }

  private void move(ProjectCard project, ProjectState next, String activity, @Nullable String why) {
    ProjectSurroundings.refuseUnless(project, next);
    var reason = next == ProjectState.STOPPED ? why : null;
    if (!store.move(project.id(), project.state(), next, around.today(), reason)) {
      throw ProjectSurroundings.changed(project);
    }
    around.record(activity, project, why);
  }
}

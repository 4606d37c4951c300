package org.walnut.project;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.project.ProjectMoneyStore.Asked;
import org.walnut.project.ProjectMoneyStore.Movement;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Pays contractors: one person asks, for an accepted milestone; another pays or refuses. */
@Service
public class ProjectPayments {

  private static final Logger log = LoggerFactory.getLogger(ProjectPayments.class);

  private final Projects projects;
  private final ProjectMoneyStore store;
  private final PaymentGate gate;
  private final ProjectSurroundings around;

  ProjectPayments(
      Projects projects, ProjectMoneyStore store, PaymentGate gate, ProjectSurroundings around) {
    this.projects = projects;
    this.store = store;
    this.gate = gate;
    this.around = around;
  }

  /** The same id again answers the payment that was asked for. */
  @Transactional
  public UUID ask(UUID projectId, NewPayment payment, Person me) {
    var project = projects.hold(projectId, me);
    var id = payment.id() == null ? Ids.next() : payment.id();
    if (store.asked(id).isPresent()) {
      return required(projectId, id).id();
    }
    if (!project.state().pays()) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
    var milestone = gate.accepted(projectId, payment.milestone());
    if (!store.ask(id, projectId, payment, me, around.now())) {
      throw InvalidInput.at("amount", "project.fault.moreThanMilestone", milestone.left());
    }
    around.record("project.paymentAsked", project, payment.amount().toString());
    return id;
  }

  /** By another person than the one who asked; never more than was set aside. */
  @Transactional
  public void pay(UUID projectId, UUID payment, Person me) {
    var project = projects.hold(projectId, me);
    var asked = decidable(projectId, payment, me);
    if (!project.state().pays()) {
      throw new Refused("project.problem.state", project.code(), project.state());
    }
    if (!store.decide(payment, PaymentState.PAID, null, me, around.now())) {
      throw new ChangedMeanwhile("project.payment.kind", project.code());
    }
    gate.pay(
        new Movement(
            payment, projectId, MoneyKind.PAYMENT, asked.amount(), around.today(), payment, null),
        project,
        me);
    log.info("{} yuan paid for project {}", asked.amount(), project.code());
  }

  @Transactional
  public void refuse(UUID projectId, UUID payment, String why, Person me) {
    var project = projects.hold(projectId, me);
    decidable(projectId, payment, me);
    if (!store.decide(payment, PaymentState.REFUSED, why, me, around.now())) {
      throw new ChangedMeanwhile("project.payment.kind", project.code());
    }
    around.record("project.paymentRefused", project, why);
  }

  private Asked decidable(UUID project, UUID payment, Person me) {
    var asked = required(project, payment);
    if (asked.state() != PaymentState.ASKED) {
      throw new Refused("project.problem.paymentState", asked.state());
    }
    if (asked.askedBy().equals(me.id())) {
      throw new Refused("project.problem.samePerson");
    }
    return asked;
  }

  private Asked required(UUID project, UUID payment) {
    return store
        .asked(payment)
        .filter(asked -> asked.project().equals(project))
        .orElseThrow(() -> new NotFound("project.payment.kind", payment));
  }
}

package org.walnut.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.project.ProjectMoneyStore.Movement;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** The last gates before a contractor is paid: the milestone is accepted, the money is there. */
@Component
class PaymentGate {

  private final MilestoneStore milestones;
  private final ProjectStore projects;
  private final ProjectBooks books;

  PaymentGate(MilestoneStore milestones, ProjectStore projects, ProjectBooks books) {
    this.milestones = milestones;
    this.projects = projects;
    this.books = books;
  }

  MilestoneCard accepted(UUID project, UUID id) {
    return milestones
        .find(id)
        .filter(milestone -> milestone.project().equals(project))
        .filter(milestone -> milestone.state() == MilestoneState.ACCEPTED)
        .orElseThrow(() -> InvalidInput.at("milestone", "project.fault.milestoneNotAccepted"));
  }

  void pay(Movement movement, ProjectCard project, Person me) {
    if (!projects.paid(project, movement.amount())) {
      throw new Refused("project.problem.notAllotted", project.idle(), movement.amount());
    }
    books.write(movement, project, me);
  }
}

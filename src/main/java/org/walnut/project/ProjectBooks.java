package org.walnut.project;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.project.ProjectMoneyStore.Movement;

/** Writes a movement of money into the ledger and into the project's own list, in one go. */
@Component
class ProjectBooks {

  private final ProjectPurse purse;
  private final ProjectMoneyStore store;
  private final ProjectSurroundings around;

  ProjectBooks(ProjectPurse purse, ProjectMoneyStore store, ProjectSurroundings around) {
    this.purse = purse;
    this.store = store;
    this.around = around;
  }

  /** Whether this movement was written before: the same command came again. */
  boolean has(UUID movement) {
    return store.moved(movement);
  }

  void write(Movement movement, ProjectCard project, Person me) {
    store.add(movement, entry(movement, project), me, around.now());
    around.record(
        "project.money." + movement.kind().name().toLowerCase(Locale.ROOT),
        project,
        movement.amount().toString());
  }

  private UUID entry(Movement movement, ProjectCard project) {
    var id = movement.id();
    var amount = movement.amount();
    var on = movement.on();
    return switch (movement.kind()) {
      case ALLOTMENT -> purse.allot(id, project, amount, on);
      case RETURN -> purse.giveBack(id, project, amount, on);
      case PAYMENT -> purse.pay(id, project, amount, on);
      case CLAWBACK -> purse.clawBack(id, project, amount, on);
    };
  }
}

package org.walnut.project;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** Plans projects within the money of a plan and the rules of spending. */
@Service
public class Projects {

  private static final Logger log = LoggerFactory.getLogger(Projects.class);

  private final ProjectStore store;
  private final PlanStore plans;
  private final SpendingRules rules;
  private final ProjectSurroundings around;

  Projects(ProjectStore store, PlanStore plans, SpendingRules rules, ProjectSurroundings around) {
    this.store = store;
    this.plans = plans;
    this.rules = rules;
    this.around = around;
  }

  /** The same id again answers the project that is there. */
  @Transactional
  public UUID plan(NewProject project, Person me) {
    var id = project.id() == null ? Ids.next() : project.id();
    if (store.find(id, me.scope()).isPresent()) {
      return id;
    }
    around.place(project, me);
    rules.refuseForbidden(project.category(), project.source());
    claim(project);
    if (!store.add(id, project, me.id(), around.now())) {
      throw new NotFound("project.kind", id);
    }
    var card = card(id, me);
    around.record("project.planned", card, null);
    log.info("project {} planned, {} yuan", card.code(), card.budget());
    return id;
  }

  /** Not found for those who may not see it. */
  @Transactional(readOnly = true)
  public ProjectCard card(UUID id, Person me) {
    return store.find(id, me.scope()).orElseThrow(() -> new NotFound("project.kind", id));
  }

  /** As {@link #card}; other acts upon the project wait until this one has ended. */
  ProjectCard hold(UUID id, Person me) {
    store.lock(id);
    return card(id, me);
  }

  /** Holds the plan's money of the source while it is compared with what its projects claim. */
  private void claim(NewProject project) {
    var fund =
        plans
            .lock(project.plan(), project.source())
            .orElseThrow(() -> InvalidInput.at("source", "project.fault.noSuchFund"));
    var left =
        fund.planned().minus(plans.claimed(project.plan(), project.source(), Optional.empty()));
    if (project.budget().compareTo(left) > 0) {
      throw InvalidInput.at("budget", "project.fault.aboveFund", left);
    }
    var ofCategory =
        plans.claimed(project.plan(), project.source(), Optional.of(project.category()));
    rules.refuseAboveCap(
        project.category(), project.source(), ofCategory.plus(project.budget()), fund.planned());
  }
}

package org.walnut.project;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** Yearly plans, and the money that comes for them. */
@Service
public class Plans {

  private static final Logger log = LoggerFactory.getLogger(Plans.class);

  private final PlanStore store;
  private final ProjectPurse purse;
  private final Activities activities;
  private final Days days;
  private final Clock clock;

  Plans(PlanStore store, ProjectPurse purse, Activities activities, Days days, Clock clock) {
    this.store = store;
    this.purse = purse;
    this.activities = activities;
    this.days = days;
    this.clock = clock;
  }

  /** The same id again answers the plan that is there. */
  @Transactional
  public UUID make(NewPlan plan, Person me) {
    var id = plan.id() == null ? Ids.next() : plan.id();
    if (store.code(id).isPresent()) {
      return id;
    }
    if (plan.funds().stream().map(NewPlan.NewFund::source).distinct().count()
        < plan.funds().size()) {
      throw InvalidInput.at("funds", "project.fault.sourceTwice");
    }
    if (!store.add(id, plan, me.login(), clock.instant())) {
      throw InvalidInput.at("title", "project.fault.planTwice", String.valueOf(plan.year()));
    }
    activities.record("project.planMade", "plan", id, plan.title().strip(), null);
    log.info("plan of {} made, {} sources", plan.year(), plan.funds().size());
    return id;
  }

  /** Money of a source has come into the programme's bank account. */
  @Transactional
  public void arrive(UUID plan, NewArrival arrival, Person me) {
    var id = arrival.id() == null ? Ids.next() : arrival.id();
    var code = store.code(plan).orElseThrow(() -> new NotFound("project.plan.kind", plan));
    var fund =
        store
            .lock(plan, arrival.source())
            .orElseThrow(() -> InvalidInput.at("source", "project.fault.noSuchFund"));
    if (arrival.on().isAfter(days.today())) {
      throw InvalidInput.at("on", "web.fault.future");
    }
    if (purse.arrived(id)) {
      return;
    }
    if (!store.arrived(fund.id(), arrival.amount())) {
      throw InvalidInput.at(
          "amount", "project.fault.moreThanPlanned", fund.planned().minus(fund.arrived()));
    }
    purse.arrive(id, plan, fund.id(), code, arrival);
    activities.record(
        "project.moneyArrived",
        "plan",
        plan,
        code,
        arrival.source() + " " + arrival.amount() + ", " + arrival.paperNo());
    log.info("{} yuan arrived for plan {}, by {}", arrival.amount(), code, me.login());
  }
}

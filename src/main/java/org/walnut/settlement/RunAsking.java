package org.walnut.settlement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;

/** Writes down that a run is wanted; one at a time in a county. */
@Component
class RunAsking {

  private final RunStore runs;
  private final RunJobStore jobs;
  private final ApplicationEventPublisher events;
  private final Activities activities;
  private final Clock clock;

  RunAsking(
      RunStore runs,
      RunJobStore jobs,
      ApplicationEventPublisher events,
      Activities activities,
      Clock clock) {
    this.runs = runs;
    this.jobs = jobs;
    this.events = events;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional
  UUID ask(NewRun asked, Person me, boolean later) {
    runs.lock();
    var id = asked.id() == null ? Ids.next() : asked.id();
    var there = jobs.find(id).or(jobs::underWay);
    var job = there.orElseGet(() -> add(id, asked, me));
    if (later && !job.finished()) {
      events.publishEvent(new RunAsked(job.id()));
    }
    return job.id();
  }

  private RunJob add(UUID id, NewRun asked, Person me) {
    jobs.add(id, asked.to(), me.login(), clock.instant());
    activities.record(
        "settlement.runAsked", "settlementRun", id, ShortCode.of("SR", id), asked.to().toString());
    return jobs.find(id).orElseThrow();
  }

  @Transactional(readOnly = true)
  Optional<RunJob> job(UUID id) {
    return jobs.find(id);
  }
}

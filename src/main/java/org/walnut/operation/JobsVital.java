package org.walnut.operation;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether every job does its work. */
@Component("jobsHealthIndicator")
@Order(6)
class JobsVital extends Vital {

  private final Jobs jobs;

  JobsVital(Jobs jobs) {
    super("jobs");
    this.jobs = jobs;
  }

  @Override
  Optional<Ailment> look() {
    var failing = jobs.failing().stream().map(Jobs.Job::name).toList();
    return failing.isEmpty()
        ? Optional.empty()
        : Optional.of(Ailment.of("jobs", String.join(", ", failing)));
  }
}

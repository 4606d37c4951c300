package org.walnut.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return look(jobs.failing());
  }

  static Optional<Ailment> look(List<Jobs.Job> failing) {
    var names = failing.stream().map(Jobs.Job::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(Ailment.of("jobs", names));
  }
}

package org.walnut.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How much waits, for monitoring. */
@Component
class WaitingGauges implements MeterBinder {

  private final Waiting waiting;
  private final Jobs jobs;

  WaitingGauges(Waiting waiting, Jobs jobs) {
    this.waiting = waiting;
    this.jobs = jobs;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("walnut.activities.unsealed", waiting, each -> each.now().unsealed())
        .description("Activities that are in no seal yet")
        .register(meters);
    Gauge.builder("walnut.facts.unheard", waiting, each -> each.now().unheard())
        .description("Facts that no listener has heard for half an hour")
        .register(meters);
    Gauge.builder("walnut.jobs.failed", jobs, each -> each.failing().size())
        .description("Jobs that fail or that nobody begins")
        .register(meters);
  }
}

package org.walnut.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what was done is sealed soon. */
@Component("sealsHealthIndicator")
@Order(4)
class SealsVital extends Vital {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Waiting waiting;
  private final Clock clock;

  SealsVital(Waiting waiting, Clock clock) {
    super("seals");
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  Optional<Ailment> look() {
    var now = waiting.now();
    return now.unsealedSince() != null
            && now.unsealedSince().isBefore(clock.instant().minus(PATIENCE))
        ? Optional.of(Ailment.of("seals", now.unsealed(), now.unsealedSince()))
        : Optional.empty();
  }
}

package org.walnut.operation;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A part of Walnut that is well or not; says so to monitoring and to the operator's page alike. */
abstract class Vital implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(Vital.class);

  private final String part;

  Vital(String part) {
    this.part = part;
  }

  String part() {
    return part;
  }

  /** What ails this part, if anything; failing to find out is an ailment, too. */
  abstract Optional<Ailment> look();

  final Optional<Ailment> ailment() {
    try {
      return look();
    } catch (RuntimeException failure) {
      log.warn("cannot tell how {} is", part, failure);
      return Optional.of(Ailment.of("unknown"));
    }
  }

  @Override
  public final Health health() {
    return ailment()
        .map(ailment ->
            Health.down()
                .withDetail("problem", ailment.problem())
                .withDetail("remedy", ailment.remedy())
                .build())
        .orElseGet(() -> Health.up().build());
  }
}

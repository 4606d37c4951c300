package org.walnut.operation;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether every fact is heard by those who listen. */
@Component("factsHealthIndicator")
@Order(5)
class FactsVital extends Vital {

  private final Waiting waiting;

  FactsVital(Waiting waiting) {
    super("facts");
    this.waiting = waiting;
  }

  @Override
  Optional<Ailment> look() {
    var unheard = waiting.now().unheard();
    return unheard > 0 ? Optional.of(Ailment.of("facts", unheard)) : Optional.empty();
  }
}

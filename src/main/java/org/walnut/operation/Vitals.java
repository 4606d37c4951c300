package org.walnut.operation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How every part of Walnut is. */
@Service
public class Vitals {

  /** One part, and what ails it, if anything. */
  public record Condition(String part, Optional<Ailment> ailment) {}

  private final List<Vital> vitals;

  Vitals(List<Vital> vitals) {
    this.vitals = vitals;
  }

  public List<Condition> all() {
    return vitals.stream().map(vital -> new Condition(vital.part(), vital.ailment())).toList();
  }
}

package org.walnut.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return all(Vital::ailment);
  }

  /** Whoever has just read which jobs fail need not have it read again. */
  public List<Condition> all(List<Jobs.Job> failing) {
    return all(vital -> vital instanceof JobsVital ? JobsVital.look(failing) : vital.ailment());
  }

  private List<Condition> all(Function<Vital, Optional<Ailment>> ailment) {
    return vitals.stream().map(vital -> new Condition(vital.part(), ailment.apply(vital))).toList();
  }
}

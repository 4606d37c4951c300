package org.walnut.infrastructure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;

/** What one row of a list says, or what is wrong with it. */
record FactRow(
    int number,
    String village,
    @Nullable DivisionCode code,
    List<NewFact> facts,
    List<Fault> faults) {

  FactRow {
    facts = List.copyOf(facts);
    faults = List.copyOf(faults);
  }

  boolean taken() {
    return faults.isEmpty();
  }
}

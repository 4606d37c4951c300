package org.walnut.household;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;

/**
 * What became of one household of a file: it is registered (in a trial: would be), or it has
 * faults.
 */
record ImportOutcome(ImportedHousehold household, @Nullable UUID id, List<Fault> faults) {

  ImportOutcome {
    faults = List.copyOf(faults);
  }

  boolean refused() {
    return !faults.isEmpty();
  }
}

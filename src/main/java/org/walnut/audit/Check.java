package org.walnut.audit;

import java.util.List;

/**
 * A rule that must hold of a county's rows, recomputed from the rows themselves and not through the
 * code that wrote them. Runs inside a read-only transaction of one county.
 */
public interface Check {

  /** Names the rule, in plain English: "the ledger balances to zero". */
  String rule();

  /** How many things were looked at, and each that breaks the rule. */
  Finding run();

  /**
   * What a check found.
   *
   * @param looked how many rows or groups were compared
   * @param faults one line for each that breaks the rule, naming the row
   */
  record Finding(long looked, List<String> faults) {

    public Finding {
      faults = List.copyOf(faults);
    }
  }
}

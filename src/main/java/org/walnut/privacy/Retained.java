package org.walnut.privacy;

import java.time.Instant;

/** Something a room keeps for a time only; the table {@code retention_rule} says how long. */
public interface Retained {

  /** As in the table of rules. */
  String kind();

  /** Erases what is older, some rows at a time; answers how many, none when all is done. */
  int eraseSome(Instant olderThan);
}

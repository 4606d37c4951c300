package org.walnut.approval;

import java.util.Set;
import java.util.UUID;

/**
 * Knows of whom it is certain that they are persons of their own. A second person who was let in by
 * the first might be the first.
 */
public interface MayDecide {

  /** The accounts of the county at hand that decide nothing for the time being. */
  Set<UUID> notYet();
}

package org.walnut.household;

/** What a line is for: counting the poor until 2020, watching who may fall back since. */
public enum LineKind {
  POVERTY,
  MONITORING
}

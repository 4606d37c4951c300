package org.walnut.office;

/** How often a duty is to be done; what is done as needed brings no work of itself. */
public enum Rhythm {
  AS_NEEDED,
  WEEKLY,
  MONTHLY,
  QUARTERLY,
  YEARLY
}

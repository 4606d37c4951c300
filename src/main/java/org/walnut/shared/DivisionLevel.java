package org.walnut.shared;

/** The three levels of place a county is made of. */
public enum DivisionLevel {
  COUNTY,
  TOWN,
  VILLAGE
}

package org.walnut.project;

/** Whose money it is. */
public enum FundSource {
  CENTRAL,
  PROVINCE,
  CITY,
  COUNTY,
  /** The own money of whoever carries the project out. */
  OWN
}

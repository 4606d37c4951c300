package org.walnut.settlement;

/** How a household said that its statement is right. */
public enum ConfirmedHow {
  AT_COUNTER,
  BY_VISIT,
  BY_TELEPHONE,
  /** By the household itself, signed in. */
  ONLINE,
  /** The statements were put up for all to see and nobody objected. */
  ANNOUNCED
}

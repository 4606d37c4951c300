package org.walnut.settlement;

/** How a household said that its statement is right. */
public enum ConfirmedHow {
  AT_COUNTER,
  BY_VISIT,
  BY_TELEPHONE,
  /** Somebody of the household said so, signed in with the phone. */
  BY_ITSELF,
  /** The statements were put up for all to see and nobody objected. */
  ANNOUNCED
}

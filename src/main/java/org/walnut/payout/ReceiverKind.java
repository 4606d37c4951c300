package org.walnut.payout;

/** Who takes the cash of a household. */
public enum ReceiverKind {
  HEAD,
  MEMBER,
  /** Somebody else, with the household's word for it. */
  DEPUTY
}

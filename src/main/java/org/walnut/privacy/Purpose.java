package org.walnut.privacy;

/** What somebody may need a whole number, phone or address for. */
public enum Purpose {
  REGISTER_CHECK,
  PAYMENT,
  DELIVERY,
  VISIT,
  COMPLAINT,
  AUDIT,
  LAW,
  OTHER
}

package org.walnut.privacy;

/** What can be seen in the clear of somebody. */
public enum Field {
  CITIZEN_NUMBER,
  PHONE,
  BANK_CARD,
  NAME,
  ADDRESS
}

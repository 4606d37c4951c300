package org.walnut.privacy;

/** What a mark stands for; equal values of different kinds have different marks. */
public enum MarkKind {
  CITIZEN_NUMBER,
  PHONE,
  BANK_CARD,
  STATUS
}

package org.walnut.message;

/** Who can be told something. */
public enum RecipientKind {
  HOUSEHOLD,
  ACCOUNT
}

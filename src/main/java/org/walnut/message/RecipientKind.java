package org.walnut.message;

/** Who can be told something. */
public enum RecipientKind {
  HOUSEHOLD,
  ACCOUNT,
  /** Who filed something without an account; the id is that of the matter. */
  FILER
}

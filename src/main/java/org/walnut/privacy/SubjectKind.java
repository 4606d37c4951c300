package org.walnut.privacy;

/** Whose personal values they are: a household's, or a buyer's in an order. */
public enum SubjectKind {
  HOUSEHOLD,
  ORDER
}

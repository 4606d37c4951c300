package org.walnut.privacy;

/** Whose personal values they are: a household's, a buyer's in an order, a filer's. */
public enum SubjectKind {
  HOUSEHOLD,
  ORDER,
  COMPLAINT,
  OBJECTION
}

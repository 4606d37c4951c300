package org.walnut.reconciliation;

/** How the books and a file differ. */
public enum DifferenceKind {
  /** It stands in the file and not in the books. */
  MISSING_HERE,
  /** It stands in the books and not in the file. */
  MISSING_THERE,
  AMOUNT;

  static DifferenceKind of(long ours, long theirs) {
    if (ours == 0) {
      return MISSING_HERE;
    }
    return theirs == 0 ? MISSING_THERE : AMOUNT;
  }
}

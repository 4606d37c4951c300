package org.walnut.reconciliation;

/** How far the reading of a long file is, in this order; the last two are its ends. */
public enum BankFileStage {
  READING,
  MATCHING,
  TAKEN,
  /** It could not be taken; nothing of it was. */
  FAILED;

  public boolean finished() {
    return this == TAKEN || this == FAILED;
  }
}

package org.walnut.privacy;

/** What somebody can consent to; each for itself, and each can be taken back at any time. */
public enum ConsentPurpose {
  TRACE_NAME(1),
  TRACE_PHOTO(1),
  SMS(1),
  BANK(1),
  FINANCE_AGENCY(1),
  PUBLIC_NOTICE(1),
  STATISTICS(1);

  private final int version;

  ConsentPurpose(int version) {
    this.version = version;
  }

  /** The version of the words one consents to; new words are a new version. */
  public int version() {
    return version;
  }
}

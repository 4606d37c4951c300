package org.walnut.message;

/** What a message is about, and so whether it may be refused and whether it waits for the day. */
public enum Topic {
  /** Codes to sign in with or to confirm something: asked for this minute. */
  CODES(true, false),
  /** What a household is owed and paid: it has a right to know. */
  MONEY(false, false),
  GOODS(false, true),
  ORDERS(false, true),
  NEWS(false, true),
  /** What becomes of a complaint or objection, to who left a phone for it. */
  FILINGS(false, false);

  private final boolean urgent;
  private final boolean refusable;

  Topic(boolean urgent, boolean refusable) {
    this.urgent = urgent;
    this.refusable = refusable;
  }

  /** Whether it passes at night. */
  public boolean urgent() {
    return urgent;
  }

  public boolean refusable() {
    return refusable;
  }
}

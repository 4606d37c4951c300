package org.walnut.message;

/** What a message is about, and so whether it may be refused and whether it waits for the day. */
public enum Topic {
  /** Codes to sign in with or to confirm something: asked for this minute. */
  CODES(true, false, false),
  /** What a household is owed and paid: it has a right to know. */
  MONEY(false, false, false),
  /** What keeps an account safe, as a phone that was changed. */
  SAFETY(false, false, false),
  GOODS(false, true, true),
  ORDERS(false, true, true),
  NEWS(false, true, true),
  /** What becomes of a complaint or objection, to who left a phone for it. */
  FILINGS(false, false, true);

  private final boolean urgent;
  private final boolean refusable;
  private final boolean limited;

  Topic(boolean urgent, boolean refusable, boolean limited) {
    this.urgent = urgent;
    this.refusable = refusable;
    this.limited = limited;
  }

  /** Whether it passes at night. */
  public boolean urgent() {
    return urgent;
  }

  public boolean refusable() {
    return refusable;
  }

  /** Whether a phone gets only so many in an hour; codes are limited where they are asked for. */
  boolean limited() {
    return limited;
  }
}

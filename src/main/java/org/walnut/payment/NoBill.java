package org.walnut.payment;

import org.jspecify.annotations.Nullable;

/** A payment service gives no bill of a day that could be taken. */
public class NoBill extends RuntimeException {

  /** Why there is none. */
  public enum Why {
    /** The service does not answer, or not so that it is proven. */
    SILENT,
    /** It is being made. */
    NOT_YET,
    /** The service knows of none: nothing happened on that day, or it is not made yet. */
    NONE,
    /** It is cut off, altered, or not what it should be. */
    NOT_WHOLE
  }

  private final Why why;

  NoBill(Why why, String what, @Nullable Throwable cause) {
    super(what, cause);
    this.why = why;
  }

  static NoBill notWhole(String what) {
    return new NoBill(Why.NOT_WHOLE, what, null);
  }

  public Why why() {
    return why;
  }
}

package org.walnut.payment;

import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** A payment service gave no clear answer; nobody knows whether it has heard. */
class ProviderSilent extends RuntimeException {

  private final boolean perhapsHeard;

  ProviderSilent(String what, @Nullable Throwable cause) {
    super(what, cause);
    this.perhapsHeard = timedOut(cause);
  }

  /** Whether the request went out and only the answer is missing. */
  boolean perhapsHeard() {
    return perhapsHeard;
  }

  private static boolean timedOut(@Nullable Throwable cause) {
    for (var at = cause; at != null; at = at.getCause()) {
      if (at instanceof HttpTimeoutException || at instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }
}

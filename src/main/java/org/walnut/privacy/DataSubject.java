package org.walnut.privacy;

import java.util.UUID;

/** Whose data a request is about: everybody of a household, or the holder of an account. */
public record DataSubject(Kind kind, UUID id) {

  /** As what we know somebody. */
  public enum Kind {
    HOUSEHOLD,
    ACCOUNT
  }
}

package org.walnut.signin;

import java.util.Locale;

/** By what a person comes in. */
public enum Way {
  PASSWORD,
  PASSKEY;

  /** As the words of activities have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

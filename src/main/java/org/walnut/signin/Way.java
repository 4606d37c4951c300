package org.walnut.signin;

import java.util.Locale;

/** By what a person comes in. */
public enum Way {
  PASSWORD,
  PASSKEY,
  /** A code to the phone. */
  CODE,
  /** A code to the phone, after the password. */
  PASSWORD_AND_CODE;

  /** As the words of activities have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.walnut.signin;

/** What a code was asked for; it serves for nothing else. */
public enum CodePurpose {
  /** To come in, as whoever of this phone. */
  SIGN_IN,
  /** To come in after the password. */
  SECOND_PROOF,
  /** To show that a new phone is in the owner's hands. */
  NEW_PHONE,
  /** Likewise, while somebody comes in for the first time. */
  FIRST_PHONE
}

package org.walnut.signin;

/** Whether a county asks its staff for a second proof after the password. */
public enum SecondProofRule {
  /** Of whoever has a phone or a passkey: what holds until the county says otherwise. */
  WHERE_THERE_IS_ONE,
  /** Of everybody: who has none does not come in by password. */
  ALWAYS,
  NEVER
}

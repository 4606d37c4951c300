package org.walnut.privacy;

/** How somebody has said so. */
public enum ConsentHow {
  PAPER,
  VOICE_WITNESS,
  OWN_SIGN_IN
}

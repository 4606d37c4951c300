package org.walnut.payment;

/** What a notice did. */
public enum NoticeEffect {
  TAKEN,
  /** It told what was known already, or what cannot be any more. */
  NOTHING_NEW,
  SUSPECT
}

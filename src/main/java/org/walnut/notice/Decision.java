package org.walnut.notice;

/** What is done about an objection. */
public enum Decision {
  /** It holds; the posting is taken down. */
  WITHDRAW,
  /** It holds; the posting is replaced by a corrected one. */
  CORRECT,
  /** It does not hold; the posting stays. */
  DISMISS
}

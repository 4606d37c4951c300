package org.walnut.payout;

/** What an answer or a notice of WeChat Pay changed. */
public enum TransferEffect {
  TAKEN,
  NOTHING_NEW,
  /** It says something that cannot be; a person must look. */
  SUSPECT
}

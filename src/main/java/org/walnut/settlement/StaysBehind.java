package org.walnut.settlement;

/** Why a statement that is ready does not go out with the next batch. */
public enum StaysBehind {
  /** The household wants to be paid by the bank, and nobody knows its card. */
  NO_BANK_CARD,
  /** The household wants to be paid by WeChat, and nobody knows the receiver. */
  NO_WECHAT,
  /** WeChat takes no amount so small or so large at once. */
  WECHAT_SIZE,
  /** The drawer does not hold so much cash. */
  DRAWER_SHORT
}

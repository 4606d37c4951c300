package org.walnut.sandbox;

import java.time.Duration;

/** What the payer does, and how the merchant then hears of it. */
public enum Deed {
  PAY(SandboxState.PAID, 1, Duration.ZERO),
  PAY_TOLD_TWICE(SandboxState.PAID, 2, Duration.ZERO),
  PAY_TOLD_LATE(SandboxState.PAID, 1, Duration.ofSeconds(3)),
  /** The merchant must ask to learn of it. */
  PAY_NEVER_TOLD(SandboxState.PAID, 0, Duration.ZERO),
  /** The notice names another amount than the merchant asked for. */
  PAY_TOLD_WRONG(SandboxState.PAID, 1, Duration.ZERO),
  DECLINE(SandboxState.DECLINED, 1, Duration.ZERO);

  private final SandboxState outcome;
  private final int notices;
  private final Duration delay;

  Deed(SandboxState outcome, int notices, Duration delay) {
    this.outcome = outcome;
    this.notices = notices;
    this.delay = delay;
  }

  SandboxState outcome() {
    return outcome;
  }

  int notices() {
    return notices;
  }

  Duration delay() {
    return delay;
  }
}

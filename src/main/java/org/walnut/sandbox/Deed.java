package org.walnut.sandbox;

import java.time.Duration;
import java.util.List;

/** What the payer does, and how the merchant then hears of it. */
public enum Deed {
  PAY(SandboxState.PAID, Telling.now()),
  PAY_TOLD_TWICE(SandboxState.PAID, Telling.now(), Telling.now()),
  PAY_TOLD_LATE(SandboxState.PAID, Telling.after(3)),
  /** The merchant must ask to learn of it. */
  PAY_NEVER_TOLD(SandboxState.PAID),
  /** The notice names another amount than the merchant asked for. */
  PAY_TOLD_WRONG(SandboxState.PAID, Telling.now()),
  /** Somebody else tells first; the service's own notice comes after it. */
  PAY_TOLD_FORGED(SandboxState.PAID, Telling.flawed(Flaw.SIGNATURE), Telling.after(1)),
  /** The notice is overheard and told again with its old signature. */
  PAY_TOLD_REPLAYED(SandboxState.PAID, Telling.now(), Telling.flawed(Flaw.OLD)),
  /** One more notice comes, of an order that nobody made. */
  PAY_TOLD_UNKNOWN(SandboxState.PAID, Telling.flawed(Flaw.UNKNOWN_ORDER), Telling.now()),
  /** Word that an earlier try failed comes after the word of success. */
  PAY_TOLD_REORDERED(SandboxState.PAID, Telling.now(), Telling.failedBefore()),
  DECLINE(SandboxState.DECLINED, Telling.now());

  /**
   * One notice: how much later it comes, what is wrong with it, and whether it tells of failure.
   */
  record Telling(Duration delay, Flaw flaw, boolean ofFailure) {

    private static Telling now() {
      return new Telling(Duration.ZERO, Flaw.NONE, false);
    }

    private static Telling after(int seconds) {
      return new Telling(Duration.ofSeconds(seconds), Flaw.NONE, false);
    }

    private static Telling flawed(Flaw flaw) {
      return new Telling(Duration.ZERO, flaw, false);
    }

    private static Telling failedBefore() {
      return new Telling(Duration.ofSeconds(1), Flaw.NONE, true);
    }
  }

  private final SandboxState outcome;
  private final List<Telling> tellings;

  Deed(SandboxState outcome, Telling... tellings) {
    this.outcome = outcome;
    this.tellings = List.of(tellings);
  }

  SandboxState outcome() {
    return outcome;
  }

  List<Telling> tellings() {
    return tellings;
  }
}

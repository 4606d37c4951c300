package org.walnut.sandbox;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the receiver's phone does with a transfer, and how the merchant then hears of it. */
public enum TransferDeed {
  CONFIRM("SUCCESS", null, word()),
  CONFIRM_TOLD_TWICE("SUCCESS", null, word(), word()),
  CONFIRM_TOLD_LATE("SUCCESS", null, after(3)),
  /** The merchant must ask to learn of it. */
  CONFIRM_NEVER_TOLD("SUCCESS", null),
  /** The notice names another amount than the merchant sent. */
  CONFIRM_TOLD_WRONG("SUCCESS", null, word()),
  /** Somebody else tells first; the service's own notice comes after it. */
  CONFIRM_TOLD_FORGED("SUCCESS", null, flawed(Flaw.SIGNATURE), after(1)),
  /** The notice is overheard and told again with its old signature. */
  CONFIRM_TOLD_REPLAYED("SUCCESS", null, word(), flawed(Flaw.OLD)),
  /** One more notice comes, of a transfer that nobody asked for. */
  CONFIRM_TOLD_UNKNOWN("SUCCESS", null, flawed(Flaw.UNKNOWN_ORDER), word()),
  /** Word that it failed comes after the word of success. */
  CONFIRM_TOLD_REORDERED("SUCCESS", null, word(), contrary()),
  /** Nobody confirms it for a day. */
  LAPSE("FAIL", "OVERDUE_CLOSE", word()),
  /** The receiver's account cannot take money. */
  REFUSE("FAIL", "ACCOUNT_NOT_EXIST", word());

  /**
   * One notice: how much later it comes, what is wrong with it, and whether it says the contrary.
   */
  record Word(Duration delay, Flaw flaw, boolean contrary) {}

  private final String outcome;
  private final @Nullable String why;
  private final List<Word> words;

  TransferDeed(String outcome, @Nullable String why, Word... words) {
    this.outcome = outcome;
    this.why = why;
    this.words = List.of(words);
  }

  String outcome() {
    return outcome;
  }

  @Nullable String why() {
    return why;
  }

  List<Word> words() {
    return words;
  }

  private static Word word() {
    return new Word(Duration.ZERO, Flaw.NONE, false);
  }

  private static Word after(int seconds) {
    return new Word(Duration.ofSeconds(seconds), Flaw.NONE, false);
  }

  private static Word flawed(Flaw flaw) {
    return new Word(Duration.ZERO, flaw, false);
  }

  private static Word contrary() {
    return new Word(Duration.ofSeconds(1), Flaw.NONE, true);
  }
}

package org.walnut.reconciliation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.reconciliation.DifferenceKind;
import org.walnut.reconciliation.DifferenceState;
import org.walnut.reconciliation.Side;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A difference, in lists and on its own page.
 *
 * @param why what settled it, if anything did
 * @param other the code of the difference that explains it
 * @param entry the entry that was posted
 */
public record DifferenceRow(
    UUID id,
    String code,
    Side side,
    LocalDate day,
    String reference,
    DifferenceKind kind,
    Money ours,
    Money theirs,
    DifferenceState state,
    @Nullable LocalDate healedOn,
    @Nullable String why,
    @Nullable String other,
    @Nullable UUID entry) {

  public String path() {
    return "/reconciliation/differences/" + id;
  }

  public String dayPath() {
    return "/reconciliation/days/" + day;
  }

  public String dayText() {
    return Show.date(day);
  }

  public String sideText() {
    return Words.label(side);
  }

  public String kindText() {
    return Words.label(kind);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String oursText() {
    return Show.yuan(ours);
  }

  public String theirsText() {
    return Show.yuan(theirs);
  }

  public String deltaText() {
    return Show.yuan(theirs.minus(ours));
  }

  public boolean open() {
    return state == DifferenceState.OPEN;
  }

  /** Whether it can be money of a payer that nobody knew. */
  public boolean assignable() {
    return open() && side == Side.BANK && ours.isZero() && theirs.isPositive();
  }

  public @Nullable String healedText() {
    return healedOn == null ? null : Show.date(healedOn);
  }

  public @Nullable String entryPath() {
    return entry == null ? null : "/ledger/entries/" + entry;
  }

  public String tone() {
    return switch (state) {
      case OPEN -> "bad";
      case HEALED -> "quiet";
      case RESOLVED -> "good";
    };
  }
}

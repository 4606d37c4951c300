package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutWay;
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A statement with everything on it. The household's own paper names it in full; a page masks it.
 */
public record StatementShown(
    UUID id,
    String code,
    UUID run,
    UUID household,
    String householdCode,
    String headName,
    String village,
    PayoutWay way,
    @Nullable String cardEnd,
    LocalDate to,
    Money amount,
    StatementState state,
    Instant madeAt,
    @Nullable ConfirmedHow how,
    @Nullable String who,
    @Nullable Instant confirmedAt,
    @Nullable LocalDate paidOn,
    @Nullable String failure,
    List<StatementLineShown> lines,
    List<ObjectionShown> objections,
    List<Attempt> attempts) {

  /** One attempt to pay it. */
  public record Attempt(UUID batch, String batchCode, String state, @Nullable String why) {

    public String path() {
      return "/settlement/batches/" + batch;
    }
  }

  /** What the household said last, and what it was answered. */
  public @Nullable String objection() {
    return objections.isEmpty() ? null : objections.getLast().text();
  }

  public @Nullable String answer() {
    return objections.isEmpty() ? null : objections.getLast().answer();
  }

  /** What a telephone or a screen reads to those who would rather hear it. */
  public String aloud() {
    return t(
        carried() ? "settlement.aloud.carried" : "settlement.aloud",
        headName,
        to,
        lines.size(),
        amount);
  }

  public String path() {
    return "/settlement/statements/" + id;
  }

  public String name() {
    return Show.name(headName);
  }

  public String day() {
    return Show.date(to);
  }

  public String made() {
    return Show.time(madeAt);
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return state.tone();
  }

  /** "at the counter, Wang Mo, 23 Nov 2026 10:02". */
  public @Nullable String confirmed() {
    return how == null || who == null || confirmedAt == null
        ? null
        : t("settlement.statement.confirmedBy", how, who, confirmedAt);
  }

  public @Nullable String paid() {
    return paidOn == null ? null : Show.date(paidOn);
  }

  /** "By the bank, card ending in 0001". */
  public String wayText() {
    if (way != PayoutWay.BANK) {
      return Words.label(way);
    }
    return cardEnd == null
        ? t("settlement.way.unknown", way)
        : t("settlement.statement.cardEnd", cardEnd);
  }

  public boolean may(StatementState next) {
    return state.mayBecome(next);
  }

  public boolean carried() {
    return state == StatementState.CARRIED;
  }
}

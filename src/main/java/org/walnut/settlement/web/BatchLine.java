package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutWay;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** One line of a batch: a statement and what became of it. */
public record BatchLine(
    int no,
    UUID statement,
    String statementCode,
    String name,
    UUID payout,
    PayoutWay way,
    @Nullable String cardEnd,
    Money amount,
    String payoutState,
    @Nullable LocalDate paidOn,
    @Nullable String why) {

  public String statementPath() {
    return "/settlement/statements/" + statement;
  }

  public String masked() {
    return Show.name(name);
  }

  public String wayText() {
    return cardEnd == null ? Words.label(way) : Words.label(way) + " •••• " + cardEnd;
  }

  /** Where its further way is seen; empty for what the bank does. */
  public String payoutPath() {
    return switch (way) {
      case CASH -> "/payouts/cash/" + payout;
      case WECHAT -> "/payouts/wechat/" + payout;
      case BANK -> "";
    };
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String state() {
    return Batches.state(payoutState);
  }

  public String tone() {
    return Batches.tone(payoutState);
  }

  public String outcome() {
    if (why != null) {
      return why;
    }
    return paidOn == null ? "" : Show.date(paidOn);
  }
}

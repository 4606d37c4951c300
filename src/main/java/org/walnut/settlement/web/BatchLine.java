package org.walnut.settlement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/** One line of a batch: a statement and what the bank did with it. */
public record BatchLine(
    int no,
    UUID statement,
    String statementCode,
    String name,
    String cardEnd,
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

  public String card() {
    return "•••• " + cardEnd;
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

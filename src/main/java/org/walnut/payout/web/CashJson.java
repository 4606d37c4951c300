package org.walnut.payout.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.CashState;
import org.walnut.shared.Money;

/** Cash for a household, for programs; the receiver is not named. */
record CashJson(
    UUID id,
    String code,
    UUID household,
    Money amount,
    CashState state,
    Instant preparedAt,
    @Nullable String payer,
    @Nullable String witness,
    @Nullable Instant endedAt,
    @Nullable String why,
    UUID batch) {

  static CashJson of(CashRow cash) {
    var signature = cash.signature();
    return new CashJson(
        cash.id(),
        cash.code(),
        cash.household(),
        cash.amount(),
        cash.state(),
        cash.preparedAt(),
        signature == null ? null : signature.payer(),
        cash.witness(),
        cash.endedAt(),
        cash.why(),
        cash.batch());
  }
}

package org.walnut.settlement.web;

import java.util.UUID;
import org.walnut.shared.Money;

/** A payout batch, for programs. */
record BatchJson(
    UUID id,
    String code,
    boolean answered,
    int lines,
    Money total,
    long paid,
    long failed,
    String file) {

  static BatchJson of(BatchRow batch) {
    return new BatchJson(
        batch.id(),
        batch.code(),
        batch.answered(),
        batch.lines(),
        batch.total(),
        batch.paid(),
        batch.failed(),
        "/api/v1/payout-batches/" + batch.id() + "/file");
  }
}

package org.walnut.payout;

import java.util.UUID;
import org.walnut.shared.Money;

/** A transfer by WeChat, as far as its next step must know. */
public record TransferCard(
    UUID id, String code, UUID household, Money amount, TransferState state) {

  /** The number by which the service knows it. */
  String billNo() {
    return id.toString().replace("-", "");
  }
}

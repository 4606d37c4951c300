package org.walnut.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/** What goes to the bank in one file; its code is the file's {@code batch_no}. */
public record PayoutBatch(
    UUID id, String code, boolean answered, int lines, Money total, LocalDate madeOn) {

  /** Where the file is downloaded. */
  public String filePath() {
    return "/payouts/" + id + "/file";
  }
}

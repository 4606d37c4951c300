package org.walnut.ledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An entry as its page shows it. */
public record EntryShown(
    UUID id,
    LocalDate on,
    String cause,
    String memo,
    @Nullable String path,
    @Nullable UUID reverses,
    @Nullable UUID reversedBy,
    Money total,
    List<TransferShown> transfers) {

  public String code() {
    return code(id);
  }

  public String day() {
    return Show.date(on);
  }

  public String what() {
    return Words.t(memo);
  }

  public String totalYuan() {
    return Show.yuan(total);
  }

  static String code(UUID entry) {
    return ShortCode.of("E", entry);
  }

  public String reversesCode() {
    return reverses == null ? "" : code(reverses);
  }

  public String reversedByCode() {
    return reversedBy == null ? "" : code(reversedBy);
  }

  /** One transfer with both its accounts. */
  public record TransferShown(
      UUID debit, String debitName, UUID credit, String creditName, Money amount) {

    public String yuan() {
      return Show.yuan(amount);
    }
  }
}

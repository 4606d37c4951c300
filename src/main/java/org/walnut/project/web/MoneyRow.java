package org.walnut.project.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.project.MoneyKind;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A movement of a project's money, with its entry in the books. */
public record MoneyRow(
    LocalDate on, MoneyKind kind, Money amount, String who, @Nullable String why, UUID entry) {

  public String day() {
    return Show.date(on);
  }

  public String kindName() {
    return Words.label(kind);
  }

  public String amountYuan() {
    return Show.yuan(amount);
  }

  public String entryPath() {
    return "/ledger/entries/" + entry;
  }
}

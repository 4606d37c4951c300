package org.walnut.household.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.IncomeCategory;
import org.walnut.household.IncomeSource;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An income line on a household's page and for programs; the amount is signed as it counts. */
public record IncomeRow(
    UUID id,
    IncomeCategory category,
    Money amount,
    LocalDate receivedOn,
    EvidenceGrade grade,
    IncomeSource sourceKind,
    @Nullable UUID source,
    @Nullable UUID document,
    @Nullable String note,
    boolean reversed) {

  public String anchor() {
    return "line-" + id;
  }

  public String day() {
    return Show.date(receivedOn);
  }

  public String categoryLabel() {
    return Words.label(category);
  }

  public String amountText() {
    return Show.yuan(amount);
  }

  public String gradeLabel() {
    return Words.label(grade);
  }

  public String gradeClass() {
    return "grade-" + grade.name().toLowerCase(java.util.Locale.ROOT);
  }

  public String sourceLabel() {
    return Words.label(sourceKind);
  }

  /** Where it comes from: the settlement line it was paid by, or the line it takes away. */
  public @Nullable String sourcePath() {
    return switch (sourceKind) {
      case SETTLEMENT -> "/settlement/lines/" + source;
      case REVERSAL -> "?line=" + source + "#line-" + source;
      case HAND -> null;
    };
  }

  public @Nullable String documentPath() {
    return document == null ? null : "/files/" + document;
  }

  public boolean reversible() {
    return sourceKind == IncomeSource.HAND && !reversed;
  }
}

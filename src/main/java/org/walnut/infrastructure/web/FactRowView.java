package org.walnut.infrastructure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactSource;
import org.walnut.infrastructure.FactValue;
import org.walnut.shared.EvidenceGrade;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** One fact of a village as it was written down. */
public record FactRowView(
    UUID id,
    FactKind kind,
    FactValue value,
    LocalDate onDay,
    FactSource source,
    String sourceNote,
    EvidenceGrade grade,
    @Nullable UUID document,
    Instant recordedAt,
    String recordedBy,
    boolean holds) {

  public String kindLabel() {
    return Words.label(kind);
  }

  public String valueLabel() {
    return Words.label(value);
  }

  public String sourceLabel() {
    return Words.label(source);
  }

  public String day() {
    return Show.date(onDay);
  }

  public String recorded() {
    return Show.time(recordedAt);
  }

  public String tone() {
    return kind == FactKind.POOR_VILLAGE ? "info" : kind.serves(value) ? "good" : "warn";
  }

  public String gradeTone() {
    return grade.name().toLowerCase(java.util.Locale.ROOT);
  }
}

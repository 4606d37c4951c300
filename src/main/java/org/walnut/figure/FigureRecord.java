package org.walnut.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;

/** One of the records that make up a figure; {@code path} is its page. */
public record FigureRecord(
    UUID id,
    LocalDate onDay,
    DivisionCode division,
    String label,
    BigDecimal value,
    BigDecimal weight,
    EvidenceGrade grade,
    String path) {}

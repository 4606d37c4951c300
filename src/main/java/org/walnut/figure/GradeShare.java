package org.walnut.figure;

import java.math.BigDecimal;
import org.walnut.shared.EvidenceGrade;

/** The part of a figure that has one grade of evidence. */
public record GradeShare(EvidenceGrade grade, long count, BigDecimal sum, BigDecimal weight) {}

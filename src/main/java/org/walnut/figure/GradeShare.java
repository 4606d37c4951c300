package org.walnut.figure;

import java.math.BigDecimal;
import org.walnut.shared.EvidenceGrade;

/** The part of a figure that has one grade of evidence: how many records and the sum of their values. */
public record GradeShare(EvidenceGrade grade, long count, BigDecimal sum) {}

package org.walnut.infrastructure;

import org.walnut.shared.EvidenceGrade;

/** Where a fact comes from, which makes its grade of evidence. */
public enum FactSource {
  /** Somebody says so. */
  TOLD(EvidenceGrade.E0),
  /** A list or paper of an authority or operator. */
  PAPER(EvidenceGrade.E1),
  /** Somebody of the programme went there and saw it. */
  VISIT(EvidenceGrade.E2),
  /** An instrument or system says so: a speed test, a meter, parcels scanned there. */
  MEASURED(EvidenceGrade.E3);

  private final EvidenceGrade grade;

  FactSource(EvidenceGrade grade) {
    this.grade = grade;
  }

  public EvidenceGrade grade() {
    return grade;
  }
}

package org.walnut.supply;

import java.util.UUID;

/** On what terms the goods of a lot came together; every source of the lot has the same. */
record LotTerms(
    UUID carrier, UUID goods, String grade, Mechanism mechanism, Deductions deductions) {

  static LotTerms of(AgreementCard agreement, String grade, Deductions deductions) {
    return new LotTerms(
        agreement.carrier(), agreement.goods(), grade, agreement.mechanism(), deductions);
  }

  /** The same bargain, though perhaps for other goods. */
  boolean sameBargain(LotTerms other) {
    return carrier.equals(other.carrier)
        && mechanism == other.mechanism
        && deductions.equals(other.deductions);
  }

  LotTerms madeInto(UUID otherGoods, String otherGrade) {
    return new LotTerms(carrier, otherGoods, otherGrade, mechanism, deductions);
  }
}

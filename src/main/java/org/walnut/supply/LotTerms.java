package org.walnut.supply;

import java.util.UUID;
import org.walnut.shared.PricePerKg;

/** On what terms the goods of a lot came together; every source of the lot has the same. */
record LotTerms(
    UUID carrier,
    UUID goods,
    String grade,
    Mechanism mechanism,
    int commissionBp,
    PricePerKg packagingPerKg) {

  static LotTerms of(AgreementCard agreement, String grade) {
    return new LotTerms(
        agreement.carrier(),
        agreement.goods(),
        grade,
        agreement.mechanism(),
        agreement.commissionBp(),
        agreement.packagingPerKg());
  }

  /** The same bargain, though perhaps for other goods. */
  boolean sameBargain(LotTerms other) {
    return carrier.equals(other.carrier)
        && mechanism == other.mechanism
        && commissionBp == other.commissionBp
        && packagingPerKg.equals(other.packagingPerKg);
  }

  LotTerms madeInto(UUID otherGoods, String otherGrade) {
    return new LotTerms(carrier, otherGoods, otherGrade, mechanism, commissionBp, packagingPerKg);
  }
}

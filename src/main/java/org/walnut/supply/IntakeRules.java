package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.walnut.shared.Fault;
import org.walnut.shared.Weight;
import org.walnut.stock.GoodsCard;

/** What may stand on an intake slip. */
final class IntakeRules {

  /** More than a small lorry carries is a slip of the finger. */
  static final Weight MOST = new Weight(5_000_000);

  private IntakeRules() {}

  static List<Fault> faults(
      NewIntake intake, AgreementCard agreement, GoodsCard goods, LocalDate today) {
    var faults = new ArrayList<Fault>();
    weights(intake, faults);
    price(intake, agreement, faults);
    day(intake.receivedOn(), agreement, today, faults);
    if (!goods.hasGrade(intake.grade())) {
      faults.add(Fault.of("grade", "supply.fault.unknownGrade", intake.grade()));
    }
    return faults;
  }

  private static void weights(NewIntake intake, List<Fault> faults) {
    if (intake.gross().compareTo(MOST) > 0) {
      faults.add(Fault.of("gross", "supply.fault.tooHeavy", MOST));
    }
    if (!intake.net().isPositive()) {
      faults.add(Fault.of("tare", "supply.fault.tareAboveGross", intake.gross()));
    }
  }

  private static void price(NewIntake intake, AgreementCard agreement, List<Fault> faults) {
    if (intake.price().compareTo(agreement.floorPrice()) < 0) {
      faults.add(Fault.of("price", "supply.fault.underFloor", agreement.floorPrice()));
    } else if (intake.price().compareTo(AgreementRules.DEAREST) > 0) {
      faults.add(Fault.of("price", "supply.fault.tooDear", AgreementRules.DEAREST));
    } else if (intake.net().isPositive() && !intake.price().times(intake.net()).isPositive()) {
      faults.add(Fault.of("gross", "supply.fault.worthNothing"));
    }
  }

  private static void day(
      LocalDate received, AgreementCard agreement, LocalDate today, List<Fault> faults) {
    var state = agreement.stateOn(received);
    if (received.isAfter(today)) {
      faults.add(Fault.of("receivedOn", "supply.fault.afterToday"));
    } else if (received.isBefore(agreement.from())) {
      faults.add(Fault.of("receivedOn", "supply.fault.beforeAgreement", agreement.from()));
    } else if (received.isAfter(agreement.to())) {
      faults.add(Fault.of("receivedOn", "supply.fault.afterAgreement", agreement.to()));
    } else if (state != AgreementState.ACTIVE) {
      faults.add(Fault.of("agreement", "supply.fault.notActive", agreement.code(), state));
    }
  }
}

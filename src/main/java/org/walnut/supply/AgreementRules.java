package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.walnut.shared.Fault;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** What an agreement may say. */
final class AgreementRules {

  static final Weight MOST = new Weight(1_000_000_000);
  static final PricePerKg DEAREST = new PricePerKg(100_000_00);

  private AgreementRules() {}

  static List<Fault> faults(NewAgreement agreement, LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (agreement.to().isBefore(agreement.from())) {
      faults.add(Fault.of("to", "supply.fault.endsBeforeItBegins", agreement.from()));
    } else if (agreement.to().isBefore(today)) {
      faults.add(Fault.of("to", "supply.fault.overAlready"));
    }
    if (agreement.quantity().compareTo(MOST) > 0) {
      faults.add(Fault.of("quantity", "supply.fault.tooMuch", MOST));
    }
    if (agreement.floorPrice().compareTo(DEAREST) > 0) {
      faults.add(Fault.of("floorPrice", "supply.fault.tooDear", DEAREST));
    }
    deductions(agreement, faults);
    return faults;
  }

  private static void deductions(NewAgreement agreement, List<Fault> faults) {
    var off = agreement.deductions();
    boolean bought = agreement.mechanism() == Mechanism.BUY_OUT;
    if (bought && agreement.commissionBp() > 0) {
      faults.add(Fault.of("commissionBp", "supply.fault.buyOutBearsNothing"));
    }
    rate("packaging", off.packagingPerKg(), off.packagingPerParcel(), bought, faults);
    rate("courier", off.courierPerKg(), off.courierPerParcel(), bought, faults);
  }

  private static void rate(
      String what, PricePerKg perKg, Money perParcel, boolean bought, List<Fault> faults) {
    if (perKg.compareTo(DEAREST) > 0) {
      faults.add(Fault.of(what + "PerKg", "supply.fault.tooDear", DEAREST));
    }
    if (perParcel.fen() > DEAREST.fen()) {
      faults.add(Fault.of(what + "PerParcel", "supply.fault.tooDear", DEAREST));
    }
    if (bought && perKg.fen() > 0) {
      faults.add(Fault.of(what + "PerKg", "supply.fault.buyOutBearsNothing"));
    }
    if (bought && perParcel.isPositive()) {
      faults.add(Fault.of(what + "PerParcel", "supply.fault.buyOutBearsNothing"));
    }
    if (perKg.fen() > 0 && perParcel.isPositive()) {
      faults.add(Fault.of(what + "PerParcel", "supply.fault.oneBasis"));
    }
  }
}

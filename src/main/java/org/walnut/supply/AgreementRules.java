package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.walnut.shared.Fault;
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
    if (agreement.packaging().compareTo(DEAREST) > 0) {
      faults.add(Fault.of("packagingPerKg", "supply.fault.tooDear", DEAREST));
    }
    if (agreement.mechanism() == Mechanism.BUY_OUT && agreement.commissionBp() > 0) {
      faults.add(Fault.of("commissionBp", "supply.fault.buyOutBearsNothing"));
    }
    if (agreement.mechanism() == Mechanism.BUY_OUT && agreement.packaging().fen() > 0) {
      faults.add(Fault.of("packagingPerKg", "supply.fault.buyOutBearsNothing"));
    }
    return faults;
  }
}

package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;

/** Which rates may still be agreed: never for goods that were brought already. */
final class RateRules {

  static final long MOST_COMMISSION_BP = 3000;

  private RateRules() {}

  /**
   * @param lastBrought the last day on which goods came under the agreement
   * @param laterFrom from when a rate of this kind holds that was agreed for a day not before
   */
  static List<Fault> faults(
      NewRate rate,
      AgreementCard agreement,
      @Nullable LocalDate lastBrought,
      @Nullable LocalDate laterFrom) {
    var faults = new ArrayList<Fault>();
    if (agreement.mechanism() != Mechanism.CONSIGNMENT) {
      faults.add(Fault.of("kind", "supply.fault.buyOutBearsNothing"));
    }
    if (!RateBasis.of(rate.kind()).contains(rate.basis())) {
      faults.add(Fault.of("basis", "supply.fault.rateBasis", rate.kind()));
    }
    if (rate.kind() == RateKind.COMMISSION && rate.amount() > MOST_COMMISSION_BP) {
      faults.add(Fault.of("amount", "supply.fault.commissionTooHigh"));
    }
    days(rate, agreement, lastBrought, laterFrom, faults);
    return faults;
  }

  private static void days(
      NewRate rate,
      AgreementCard agreement,
      @Nullable LocalDate lastBrought,
      @Nullable LocalDate laterFrom,
      List<Fault> faults) {
    var from = rate.from();
    if (from.isBefore(agreement.from()) || from.isAfter(agreement.to())) {
      faults.add(Fault.of("from", "supply.fault.rateOutside", agreement.from(), agreement.to()));
    } else if (lastBrought != null && !from.isAfter(lastBrought)) {
      faults.add(Fault.of("from", "supply.fault.rateForGoodsBrought", lastBrought));
    } else if (laterFrom != null) {
      faults.add(Fault.of("from", "supply.fault.rateAgreedAlready", laterFrom));
    } else if (from.isBefore(rate.agreedOn())) {
      faults.add(Fault.of("from", "supply.fault.rateBeforeAgreed", rate.agreedOn()));
    }
  }
}

package org.walnut.supply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.LotCard;

/**
 * Looks whether a test can be entered as it is, dates it and writes down what was done to a lot.
 */
@Component
class Laboratory {

  private final Activities activities;
  private final Clock clock;
  private final Days days;

  Laboratory(Activities activities, Clock clock, Days days) {
    this.activities = activities;
    this.clock = clock;
    this.days = days;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return days.today();
  }

  /** The day the test counts from; every fault of the test at once. */
  LocalDate day(NewTest test) {
    var faults = new ArrayList<Fault>();
    var day = test.testedOn() == null ? today() : test.testedOn();
    if (day.isAfter(today())) {
      faults.add(Fault.of("testedOn", "supply.fault.afterToday"));
    }
    if ((test.method() == TestMethod.ENZYME_INHIBITION) != (test.inhibition() != null)) {
      faults.add(Fault.of("inhibition", "supply.fault.inhibitionByQuickTest"));
    }
    if ((test.method() == TestMethod.LABORATORY) != (test.overLimit() != null)) {
      faults.add(Fault.of("overLimit", "supply.fault.limitByLaboratory"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return day;
  }

  /** For the record, without words of any language. */
  String result(NewTest test) {
    return test.inhibition() == null
        ? test.verdict().name()
        : test.verdict() + " " + test.inhibition().toPlainString() + "%";
  }

  void note(String activity, LotCard lot, @Nullable String why) {
    activities.record(activity, "lot", lot.id(), lot.code(), why);
  }
}

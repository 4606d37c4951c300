package org.walnut;

import java.io.PrintStream;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;
import org.walnut.audit.Verification;
import org.walnut.audit.Verification.Outcome;
import org.walnut.tenancy.Tenancy;

/** Runs every check for every county and prints one line for each, and each fault found. */
@Component
@Lazy
class VerifyCommand {

  private final Verification verification;
  private final CountyList counties;

  VerifyCommand(Verification verification, CountyList counties) {
    this.verification = verification;
    this.counties = counties;
  }

  /** Whether every rule holds in every county. */
  boolean run(PrintStream out) {
    var whole = true;
    for (var county : counties.counties().keySet()) {
      var outcomes = Tenancy.within(county, verification::run);
      outcomes.forEach(outcome -> print(out, county, outcome));
      whole &= outcomes.stream().allMatch(Outcome::holds);
    }
    out.println(whole ? "Every rule holds." : "Some rules are broken, see the lines marked FAULT.");
    return whole;
  }

  private static void print(PrintStream out, String county, Outcome outcome) {
    out.printf(
        "%s %-5s %s (%d looked at)%n",
        county, outcome.holds() ? "holds" : "FAULT", outcome.rule(), outcome.finding().looked());
    List<String> faults = outcome.finding().faults();
    faults.forEach(fault -> out.println("       FAULT " + fault));
  }
}

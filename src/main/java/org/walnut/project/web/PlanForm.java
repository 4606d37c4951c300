package org.walnut.project.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.walnut.project.FundSource;
import org.walnut.project.NewPlan;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/** A plan as a person fills it in: an amount for each source that gives. */
record PlanForm(
    @Min(2013) @Max(2100) int year,
    @Size(min = 1, max = 120) String title,
    @Nullable @Positive Money central,
    @Nullable @Positive Money province,
    @Nullable @Positive Money city,
    @Nullable @Positive Money county,
    @Nullable @Positive Money own) {

  NewPlan command() {
    var funds = new ArrayList<NewPlan.NewFund>();
    add(funds, FundSource.CENTRAL, central);
    add(funds, FundSource.PROVINCE, province);
    add(funds, FundSource.CITY, city);
    add(funds, FundSource.COUNTY, county);
    add(funds, FundSource.OWN, own);
    if (funds.isEmpty()) {
      throw InvalidInput.at("central", "project.fault.noFund");
    }
    return new NewPlan(null, year, title, funds);
  }

  private static void add(
      ArrayList<NewPlan.NewFund> funds, FundSource source, @Nullable Money planned) {
    if (planned != null) {
      funds.add(new NewPlan.NewFund(source, planned));
    }
  }
}

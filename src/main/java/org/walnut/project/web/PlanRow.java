package org.walnut.project.web;

import java.util.List;
import java.util.UUID;
import org.walnut.project.FundSource;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A yearly plan with its money by source. */
public record PlanRow(UUID id, String code, int year, String title, List<FundRow> funds) {

  /** A plan's money of one source: promised, arrived, claimed by projects, set aside. */
  public record FundRow(
      FundSource source, Money planned, Money arrived, Money claimed, Money allotted) {

    public String sourceName() {
      return Words.label(source);
    }

    public String plannedYuan() {
      return Show.yuan(planned);
    }

    public String arrivedYuan() {
      return Show.yuan(arrived);
    }

    public String claimedYuan() {
      return Show.yuan(claimed);
    }

    public String allottedYuan() {
      return Show.yuan(allotted);
    }
  }

  public String path() {
    return "/plans/" + id;
  }

  public String yearText() {
    return String.valueOf(year);
  }

  public String plannedYuan() {
    return Show.yuan(funds.stream().map(FundRow::planned).reduce(Money.ZERO, Money::plus));
  }

  public String arrivedYuan() {
    return Show.yuan(funds.stream().map(FundRow::arrived).reduce(Money.ZERO, Money::plus));
  }

  public String allottedYuan() {
    return Show.yuan(funds.stream().map(FundRow::allotted).reduce(Money.ZERO, Money::plus));
  }
}

package org.walnut.ledger.web;

import org.walnut.shared.Period;
import org.walnut.web.Show;

/** A period as a page names it and as a link carries it. */
public record PeriodShown(Period period) {

  public String from() {
    return Show.date(period.from());
  }

  public String to() {
    return Show.date(period.to());
  }

  public String query() {
    return "?from=" + period.from() + "&to=" + period.to();
  }
}

package org.walnut.project.web;

import java.math.BigDecimal;
import java.util.List;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/** The programme's money by category, source and town, with what lies idle and for how long. */
public record Overview(
    Sum total, List<Sum> categories, List<Sum> sources, List<Sum> towns, List<String> years) {

  /** Projects of one kind together; {@code path} opens them. */
  public record Sum(
      String name,
      String path,
      long projects,
      Money budget,
      Money allotted,
      Money paid,
      Money idle,
      Money idleHalfYear,
      Money idleYear) {

    public String count() {
      return Show.count(projects);
    }

    public String budgetYuan() {
      return Show.yuan(budget);
    }

    public String allottedYuan() {
      return Show.yuan(allotted);
    }

    public String paidYuan() {
      return Show.yuan(paid);
    }

    public String idleYuan() {
      return Show.yuan(idle);
    }

    public String idleHalfYearYuan() {
      return Show.yuan(idleHalfYear);
    }

    public String idleYearYuan() {
      return Show.yuan(idleYear);
    }

    List<BigDecimal> bars() {
      return List.of(budget.yuan(), allotted.yuan(), paid.yuan(), idle.yuan());
    }
  }

  public String categoryChart() {
    return MoneyChart.of(categories);
  }

  public String sourceChart() {
    return MoneyChart.of(sources);
  }

  public String townChart() {
    return MoneyChart.of(towns);
  }
}

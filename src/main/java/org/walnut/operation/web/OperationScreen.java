package org.walnut.operation.web;

import static org.walnut.web.Words.t;

import java.util.List;
import org.walnut.operation.Ailment;
import org.walnut.operation.Jobs.Job;
import org.walnut.operation.UnheardFacts.Fact;
import org.walnut.operation.Vitals.Condition;
import org.walnut.web.Show;

/** How Walnut is, as the operator's page shows it. */
public record OperationScreen(List<PartRow> parts, List<FactRow> facts, List<JobRow> jobs) {

  /** A part, and what ails it. */
  public record PartRow(String name, boolean well, String problem, String remedy) {

    static PartRow of(Condition condition) {
      return new PartRow(
          t("operation.part." + condition.part()),
          condition.ailment().isEmpty(),
          condition.ailment().map(Ailment::problem).orElse(""),
          condition.ailment().map(Ailment::remedy).orElse(""));
    }

    public String state() {
      return t(well ? "operation.well" : "operation.ill");
    }

    public String tone() {
      return well ? "good" : "bad";
    }
  }

  /** A fact that somebody did not hear. */
  public record FactRow(String event, String listener, String since, String again) {

    static FactRow of(Fact fact) {
      return new FactRow(
          last(fact.event(), '.'),
          last(fact.listener().replaceAll("\\(.*", ""), '.', 2),
          Show.time(fact.since()),
          "/operations/facts/" + fact.id() + "/attempt");
    }

    private static String last(String name, char mark) {
      return name.substring(name.lastIndexOf(mark) + 1);
    }

    private static String last(String name, char mark, int parts) {
      var from = name.length();
      for (var part = 0; part < parts && from > 0; part++) {
        from = name.lastIndexOf(mark, from - 1);
      }
      return name.substring(from + 1);
    }
  }

  /** A job that fails. */
  public record JobRow(String name, int failures, String lastFailure, String due, String again) {

    static JobRow of(Job job) {
      return new JobRow(
          job.name(),
          job.failures(),
          job.lastFailure() == null ? "" : Show.time(job.lastFailure()),
          Show.time(job.due()),
          "/operations/jobs/" + job.name() + "/attempt");
    }
  }
}

package org.walnut.project;

import java.util.List;
import org.walnut.shared.Fault;
import org.walnut.web.Show;

/** Why a row of a plan was not taken, as it can be kept and told again in either language. */
public record PlanFault(String field, String key, List<Object> args) {

  public PlanFault {
    args = List.copyOf(args);
  }

  static PlanFault of(Fault fault) {
    return new PlanFault(
        fault.field(), fault.key(), fault.args().stream().map(PlanFault::kept).toList());
  }

  private static Object kept(Object arg) {
    return arg instanceof Number ? arg : Show.typed(arg);
  }
}

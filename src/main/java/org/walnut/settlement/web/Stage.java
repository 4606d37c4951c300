package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.walnut.settlement.PayoutPlan;
import org.walnut.settlement.PlannedPayout;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** How many statements stand at one stage and what they come to. */
public record Stage(StatementState state, String count, String total) {

  static Stage of(StatementState state, ResultSet row) throws SQLException {
    return new Stage(state, Show.count(row.getLong("many")), Show.yuan(Sql.money(row, "fen")));
  }

  static Stage of(StatementState state, List<PlannedPayout> payouts) {
    return new Stage(state, Show.count(payouts.size()), Show.yuan(PayoutPlan.sum(payouts)));
  }

  public String name() {
    return Words.label(state);
  }

  public String path() {
    return "/settlement/statements?state=" + state.name();
  }

  public String more() {
    return t("settlement.stage.open");
  }
}

package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import org.walnut.settlement.StatementState;
import org.walnut.web.Words;

/** How many statements stand at one stage and what they come to. */
public record Stage(StatementState state, String count, String total) {

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

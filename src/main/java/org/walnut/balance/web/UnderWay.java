package org.walnut.balance.web;

import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * What was asked for and is not over: a top-up to be paid, or money on its way back.
 *
 * @param state message key
 */
public record UnderWay(String path, String code, Money amount, String state) {

  public String yuan() {
    return Show.yuan(amount);
  }

  public String stateText() {
    return Words.t(state);
  }

  public String tone() {
    return state.endsWith("FAILED") ? "bad" : "warn";
  }
}

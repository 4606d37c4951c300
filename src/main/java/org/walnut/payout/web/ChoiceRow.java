package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutChoice;
import org.walnut.payout.PayoutWay;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A choice that was made, without the number of the receiver. */
public record ChoiceRow(
    int turn, PayoutWay way, @Nullable String end, String by, boolean byItself, Instant at) {

  static ChoiceRow of(PayoutChoice choice) {
    var openid = choice.openid();
    return new ChoiceRow(
        choice.turn(),
        choice.way(),
        openid == null ? null : openid.substring(openid.length() - 4),
        choice.by(),
        choice.byItself(),
        choice.at());
  }

  public String wayText() {
    return end == null ? Words.label(way) : Words.label(way) + " •••• " + end;
  }

  public String byText() {
    return byItself ? t("payout.choice.itself", by) : by;
  }

  public String when() {
    return Show.time(at);
  }
}

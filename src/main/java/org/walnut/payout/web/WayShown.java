package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutChoice;
import org.walnut.payout.PayoutRoute;
import org.walnut.payout.PayoutWay;
import org.walnut.web.Option;
import org.walnut.web.Words;

/**
 * How a household is paid now and was to be paid before.
 *
 * @param end the last four characters of the card or of the WeChat receiver
 */
public record WayShown(
    UUID household,
    PayoutWay way,
    boolean chosen,
    boolean open,
    @Nullable String end,
    Set<PayoutWay> ways,
    List<ChoiceRow> choices) {

  static WayShown of(PayoutRoute route, Set<PayoutWay> ways, List<PayoutChoice> choices) {
    return new WayShown(
        route.household(),
        route.way(),
        route.chosen(),
        route.open(),
        route.end(),
        ways,
        choices.stream().map(ChoiceRow::of).toList());
  }

  public String now() {
    var name = end == null ? Words.label(way) : Words.label(way) + " •••• " + end;
    return chosen ? name : t("payout.choice.usual", name);
  }

  public List<Option> options() {
    return ways.stream().map(Option::of).toList();
  }
}

package org.walnut.order.web;

import static org.walnut.web.Words.t;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.walnut.order.OrderState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * One stop on an order's way: what it is called, what it meant, when it was.
 *
 * @param css how the journey shows it
 */
public record StepView(
    String label,
    String what,
    @Nullable String at,
    @Nullable String why,
    String css,
    boolean current) {

  private static final List<OrderState> WAY =
      List.of(
          OrderState.CREATED,
          OrderState.PAID,
          OrderState.ALLOCATED,
          OrderState.PICKED,
          OrderState.PACKED,
          OrderState.SHIPPED,
          OrderState.DELIVERED,
          OrderState.COMPLETED);
  private static final Set<OrderState> SAD =
      EnumSet.of(
          OrderState.CANCELLED,
          OrderState.EXPIRED,
          OrderState.REFUSED,
          OrderState.REFUNDING,
          OrderState.REFUNDED);

  /** The stops already passed, then those still ahead when the order is on the usual way. */
  static List<StepView> of(OrderState now, List<OrderJson.Step> steps) {
    var all = new ArrayList<StepView>();
    for (var step : steps) {
      all.add(of(step.state(), Show.time(step.at()), step.why(), step.state() == now));
    }
    int here = WAY.indexOf(now);
    if (here >= 0) {
      WAY.subList(here + 1, WAY.size()).forEach(ahead -> all.add(of(ahead, null, null, false)));
    }
    return List.copyOf(all);
  }

  private static StepView of(
      OrderState state, @Nullable String at, @Nullable String why, boolean current) {
    return new StepView(stop(state), what(state), at, why, css(state, at, current), current);
  }

  private static String css(OrderState state, @Nullable String at, boolean current) {
    if (SAD.contains(state)) {
      return "bad";
    } else if (current && state != OrderState.COMPLETED) {
      return "now";
    } else {
      return at == null ? "" : "done";
    }
  }

  private static String stop(OrderState state) {
    return switch (state) {
      case CREATED -> t("order.stop.CREATED");
      case ALLOCATED -> t("order.stop.ALLOCATED");
      default -> Words.label(state);
    };
  }

  private static String what(OrderState state) {
    return switch (state) {
      case CREATED -> t("order.step.CREATED");
      case PAID -> t("order.step.PAID");
      case ALLOCATED -> t("order.step.ALLOCATED");
      case PICKED -> t("order.step.PICKED");
      case PACKED -> t("order.step.PACKED");
      case SHIPPED -> t("order.step.SHIPPED");
      case DELIVERED -> t("order.step.DELIVERED");
      case COMPLETED -> t("order.step.COMPLETED");
      case CANCELLED -> t("order.step.CANCELLED");
      case EXPIRED -> t("order.step.EXPIRED");
      case REFUSED -> t("order.step.REFUSED");
      case REFUNDING -> t("order.step.REFUNDING");
      case REFUNDED -> t("order.step.REFUNDED");
    };
  }
}

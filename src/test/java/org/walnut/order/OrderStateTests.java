package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.order.OrderState.CANCELLED;
import static org.walnut.order.OrderState.COMPLETED;
import static org.walnut.order.OrderState.EXPIRED;
import static org.walnut.order.OrderState.REFUNDED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTests {

  private static final Set<OrderState> ENDS = EnumSet.of(COMPLETED, CANCELLED, EXPIRED, REFUNDED);

  @ParameterizedTest
  @EnumSource
  void every_order_comes_to_an_end(OrderState state) {
    assertThat(reach(state, new HashSet<>())).containsAnyElementsOf(ENDS);
  }

  @Test
  void from_an_end_there_is_no_way_on() {
    for (var end : ENDS) {
      assertThat(OrderState.values()).noneMatch(end::mayBecome);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATED", "PAID", "ALLOCATED", "PICKED", "PACKED"})
  void what_has_not_left_can_be_called_off(OrderState state) {
    assertThat(state.beforeShipping()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"SHIPPED", "DELIVERED", "COMPLETED", "REFUSED", "REFUNDING"})
  void what_has_left_cannot(OrderState state) {
    assertThat(state.beforeShipping()).isFalse();
  }

  private static Set<OrderState> reach(OrderState from, Set<OrderState> seen) {
    if (seen.add(from)) {
      for (var next : OrderState.values()) {
        if (from.mayBecome(next)) {
          reach(next, seen);
        }
      }
    }
    return seen;
  }
}

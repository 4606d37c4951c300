package org.walnut.payout;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** Remembers the facts that were published, as other rooms would hear them. */
@TestComponent
class PayoutFacts {

  private final Queue<Object> published = new ConcurrentLinkedQueue<>();

  @EventListener
  void on(PayloadApplicationEvent<?> event) {
    published.add(event.getPayload());
  }

  <T> List<T> of(Class<T> type) {
    return published.stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<PayoutPaid> paid(UUID line) {
    return of(PayoutPaid.class).stream().filter(fact -> fact.line().equals(line)).toList();
  }

  List<PayoutFailed> failed(UUID line) {
    return of(PayoutFailed.class).stream().filter(fact -> fact.line().equals(line)).toList();
  }
}

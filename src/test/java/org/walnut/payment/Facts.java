package org.walnut.payment;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** Remembers the facts that were published, as other rooms would hear them. */
@TestComponent
class Facts {

  private final Queue<Object> published = new ConcurrentLinkedQueue<>();

  @EventListener
  void on(PayloadApplicationEvent<?> event) {
    published.add(event.getPayload());
  }

  <T> List<T> of(Class<T> type) {
    return published.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

package org.walnut.order;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** Remembers what was told to other rooms. */
@TestComponent
class Told {

  private final Queue<Object> facts = new ConcurrentLinkedQueue<>();

  @EventListener
  void on(PayloadApplicationEvent<?> event) {
    facts.add(event.getPayload());
  }

  <T> List<T> of(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

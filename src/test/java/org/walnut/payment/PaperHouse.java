package org.walnut.payment;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskExecutor;

/** Payment services on paper, and errands that run when the test lets them. */
@TestConfiguration(proxyBeanMethods = false)
class PaperHouse {

  /** Errands that wait. */
  static final class Errands implements TaskExecutor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable errand) {
      waiting.add(errand);
    }

    boolean runNext() {
      var next = waiting.poll();
      if (next != null) {
        next.run();
      }
      return next != null;
    }
  }

  /** The services, one for each way. */
  record Papers(Map<PayWay, PaperService> of) {}

  @Bean
  Papers papers() {
    var papers = new EnumMap<PayWay, PaperService>(PayWay.class);
    for (var way : PayWay.values()) {
      papers.put(way, new PaperService(way));
    }
    return new Papers(papers);
  }

  @Bean
  @Primary
  Providers paperProviders(Papers papers, PaymentSettings settings) {
    return new Providers(List.copyOf(papers.of().values()), settings);
  }

  @Bean
  @Primary
  Errands taskExecutor() {
    return new Errands();
  }
}

package org.walnut.order;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.privacy.Retained;

/** Receivers are kept for as long as a trade must be provable, those of no trade for a month. */
@Configuration(proxyBeanMethods = false)
class ReceiverRetention {

  @Bean
  Retained receivers(ReceiverErasing receivers) {
    return new Retained() {
      @Override
      public String kind() {
        return "order.receiver";
      }

      @Override
      public int eraseSome(Instant olderThan) {
        return receivers.traded(null, olderThan);
      }
    };
  }

  @Bean
  Retained unpaidReceivers(ReceiverErasing receivers) {
    return new Retained() {
      @Override
      public String kind() {
        return "order.unpaidReceiver";
      }

      @Override
      public int eraseSome(Instant olderThan) {
        return receivers.untraded(null, olderThan);
      }
    };
  }
}

package org.walnut.payment.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/** Payments that are suspect and refunds that were refused wait for a person. */
@Configuration(proxyBeanMethods = false)
class PaymentDesk {

  private static final List<String> LABEL = List.of("code", "amount_fen");

  @Bean
  DeskWork suspectPayments() {
    return new DeskWork(
        "payment.suspect",
        Act.SETTLE,
        new Harm(Duration.ofDays(1), 90, 3),
        LABEL,
        """
        select id, requested_at as at, code, '/payments/' || id as path, '/payments/' || id || '/queries' as press, amount_fen
          from payment
         where state = 'SUSPECT'
        """);
  }

  @Bean
  DeskWork refusedRefunds() {
    return new DeskWork(
        "payment.refundFailed",
        Act.SETTLE,
        new Harm(Duration.ofDays(1), 85, 3),
        LABEL,
        """
        select id, requested_at as at, code, '/payments/' || payment_id as path, '/refunds/' || id || '/requests' as press, amount_fen
          from refund
         where state = 'FAILED'
        """);
  }
}

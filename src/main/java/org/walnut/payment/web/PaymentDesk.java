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

  /** The payer changed the way and paid both; the second must go back. */
  @Bean
  DeskWork paidTwice() {
    return new DeskWork(
        "payment.paidTwice",
        Act.SETTLE,
        new Harm(Duration.ofDays(1), 88, 3),
        LABEL,
        """
        select s.id, s.came_at as at, p.code, '/payments/' || s.payment_id as path, s.amount_fen
          from second_payment s
          join payment p on p.county_id = s.county_id and p.id = s.payment_id
         where s.returned_at is null
        """);
  }

  /** A receipt without a signature proves nothing. */
  @Bean
  DeskWork unsignedReceipts() {
    return new DeskWork(
        "payment.unsigned",
        Act.TAKE_CASH,
        new Harm(Duration.ofDays(1), 60, 2),
        LABEL,
        """
        select id, taken_at as at, code, '/payments/receipts/' || id as path, amount_fen
          from cash_receipt
         where signed_at is null
        """);
  }

  /** No service gives it back; a person sends it by the bank or hands it out. */
  @Bean
  DeskWork refundsByHand() {
    return new DeskWork(
        "payment.refundByHand",
        Act.SETTLE,
        new Harm(Duration.ofDays(2), 80, 3),
        LABEL,
        """
        select r.id, r.requested_at as at, r.code, '/refunds/' || r.id as path, r.amount_fen
          from refund r
          join payment p on p.county_id = r.county_id and p.id = r.payment_id
         where r.state = 'REQUESTED'
           and p.way in ('BANK_TRANSFER', 'CASH')
        """);
  }
}

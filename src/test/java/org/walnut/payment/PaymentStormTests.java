package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Verification;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Money;

/**
 * Whatever happens in whatever order, payments end where the services stand. The seed is printed;
 * {@code -Dwalnut.storm.seed} repeats one, {@code -Dwalnut.storm.acts} makes it longer.
 */
@PaymentTest
@Import({PaperHouse.class, PaymentStorm.class})
class PaymentStormTests {

  private static final int ACTS = Integer.getInteger("walnut.storm.acts", 3_000);
  private static final int AT_ONCE = 1_000;

  @Autowired PaymentStorm storm;
  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired Ledger ledger;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_end_is_what_the_services_have_done_and_no_yuan_counts_twice() {
    var seed = Long.getLong("walnut.storm.seed", ThreadLocalRandom.current().nextLong());
    System.out.println("payment storm: " + ACTS + " acts, -Dwalnut.storm.seed=" + seed);
    for (int part = 0; part * AT_ONCE < ACTS; part++) {
      storm.rage(seed + part, Math.min(AT_ONCE, ACTS - part * AT_ONCE));
      storm.calm();
      storm.payments().forEach(payment -> compare(payment, seed));
      storm.refundsAsked().forEach(refund -> compareRefund(refund, seed));
    }
    booksHold(seed);
  }

  private void compare(UUID payment, long seed) {
    var card = payments.card(payment);
    if (storm.paid(payment)) {
      assertThat(card.state()).as("seed %s: %s", seed, card).isEqualTo(PaymentState.PAID);
      assertThat(ledger.posted("payment:" + payment)).isTrue();
    } else {
      assertThat(card.state()).as("seed %s: %s", seed, card).isNotEqualTo(PaymentState.PAID);
      assertThat(card.state().open()).as("seed %s: %s", seed, card).isFalse();
      assertThat(ledger.posted("payment:" + payment)).isFalse();
    }
    if (!storm.paidTwice(payment)) {
      var here = storm.paid(payment) ? card.amount().minus(card.refunded()) : Money.ZERO;
      assertThat(here).as("seed %s: %s", seed, card).isEqualTo(storm.held(payment));
    }
  }

  private void compareRefund(UUID refund, long seed) {
    var state = storm.given(refund) ? RefundState.DONE : RefundState.FAILED;
    assertThat(refunds.card(refund).state())
        .as("seed %s: refund %s", seed, refund)
        .isEqualTo(state);
  }

  /** The books of the whole county, whatever other tests did there. */
  private void booksHold(long seed) {
    var sum =
        transaction.execute(_ ->
            db.sql("select coalesce(sum(credit_fen - debit_fen), 0) from ledger_line")
                .query(Long.class)
                .single());
    assertThat(sum).as("trial balance, seed %s", seed).isZero();
    assertThat(ledger.balance(AccountRef.buyers()).isNegative()).isFalse();
    assertThat(verification.run()).as("seed %s", seed).allMatch(Verification.Outcome::holds);
  }
}

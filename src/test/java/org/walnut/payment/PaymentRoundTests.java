package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** What is in vain for one payment or one way keeps no other one waiting. */
@PaymentTest
class PaymentRoundTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired Payments payments;
  @Autowired PaymentLife life;
  @Autowired PaymentStore store;
  @Autowired CashReceipts receipts;
  @Autowired Refunds refunds;
  @Autowired Ledger ledger;
  @Autowired PaymentRound round;
  @Autowired Gate gate;
  @Autowired Watch watch;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void down() {
    gate.be(Gate.Mood.DOWN);
  }

  @AfterEach
  void open() {
    gate.be(Gate.Mood.OPEN);
  }

  @Test
  void a_way_that_is_away_leaves_the_others_their_turn() {
    var first = payments.request(Counter.payment(5_800));
    var other = payments.request(Counter.payment(5_900));
    assertThat(life.begin(payments.card(other), PayWay.CASH)).isTrue();
    watch.forward(Duration.ofSeconds(11));

    round.run();

    assertThat(payments.card(first).state()).isEqualTo(PaymentState.CREATED);
    assertThat(payments.card(other).state()).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void one_that_fails_goes_to_the_end_of_the_queue() {
    var first = payments.request(Counter.payment(5_800));
    var second = payments.request(Counter.payment(5_800));
    watch.forward(Duration.ofSeconds(11));
    for (int i = 0; i < 20 && !tried("payment", first); i++) {
      round.run();
    }
    assertThat(tried("payment", first)).isTrue();

    var queue =
        transaction.execute(_ ->
            store.neglected(PayWay.SANDBOX, PaymentState.CREATED, watch.instant().minusSeconds(5)));
    assertThat(queue).containsSubsequence(second, first);
  }

  @Test
  void what_goes_back_by_hand_is_asked_of_no_service() {
    var payment = payments.request(Counter.payment(5_800));
    life.begin(payments.card(payment), PayWay.CASH);
    receipts.take(payment, new NewCashTaking(Ids.next(), new Money(5_800)), FINANCE);
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(800), "damaged"));
    watch.forward(Duration.ofSeconds(11));

    round.run();

    assertThat(tried("refund", refund)).isFalse();
  }

  @Test
  void nothing_is_booked_upon_what_was_moved_on_meanwhile() {
    var payment = payments.request(Counter.payment(5_800));
    var read = payments.card(payment);
    var drawer = ledger.balance(AccountRef.drawer());
    life.expire(read);

    assertThatThrownBy(
            () -> life.received(read, new Received(PayWay.CASH, 0, read.amount(), "CR-" + payment)))
        .isInstanceOf(ChangedMeanwhile.class);

    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.EXPIRED);
    assertThat(ledger.balance(AccountRef.drawer())).isEqualTo(drawer);
  }

  private boolean tried(String table, UUID id) {
    return transaction.execute(_ ->
        db.sql("select tried_at is not null from " + table + " where id = :id")
            .param("id", id)
            .query(Boolean.class)
            .single());
  }
}

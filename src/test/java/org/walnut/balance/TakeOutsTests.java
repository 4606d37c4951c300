package org.walnut.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.payment.Payments;
import org.walnut.payment.RefundDone;
import org.walnut.payment.Refunds;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Buyers take out again what they have put by. */
@BalanceTest
class TakeOutsTests {

  @Autowired TakeOuts takeOuts;
  @Autowired RefundedTakeOuts refunded;
  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired Purse purse;
  @Autowired Verification verification;
  private Person buyer;

  @BeforeEach
  void come() {
    buyer = People.buyer();
  }

  @Test
  void it_goes_back_over_two_top_ups_the_newest_first() {
    var older = purse.toppedUp(buyer, 10_000);
    var newer = purse.toppedUp(buyer, 5_000);

    var takeOut = takeOuts.ask(wish(7_000), buyer);
    assertThat(purse.free(buyer)).isEqualTo(new Money(8_000));
    until(takeOut.id(), TakeOutState.DONE);

    assertThat(purse.there(buyer)).isEqualTo(new Money(8_000));
    assertThat(purse.free(buyer)).isEqualTo(new Money(8_000));
    assertThat(payments.card(newer.payment()).refunded()).isEqualTo(new Money(5_000));
    assertThat(payments.card(older.payment()).refunded()).isEqualTo(new Money(2_000));
    booksHold();
  }

  @Test
  void told_twice_it_leaves_the_balance_once() {
    purse.toppedUp(buyer, 10_000);
    var wish = wish(4_000);
    var takeOut = takeOuts.ask(wish, buyer);
    assertThat(takeOuts.ask(wish, buyer).id()).isEqualTo(takeOut.id());
    until(takeOut.id(), TakeOutState.DONE);

    var part = takeOut.parts().getFirst();
    refunded.on(new RefundDone(part.id(), Ids.next(), part.topUp(), part.amount()));
    assertThat(purse.there(buyer)).isEqualTo(new Money(6_000));
    booksHold();
  }

  @Test
  void what_was_spent_is_not_taken_out() {
    purse.toppedUp(buyer, 10_000);
    purse.spent(buyer, 9_000);

    assertThatThrownBy(() -> takeOuts.ask(wish(1_001), buyer))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("balance.fault.free");
    until(takeOuts.ask(wish(1_000), buyer).id(), TakeOutState.DONE);
    assertThat(purse.there(buyer)).isEqualTo(Money.ZERO);
    booksHold();
  }

  @Test
  void what_is_on_its_way_back_cannot_be_spent() {
    purse.toppedUp(buyer, 10_000);
    takeOuts.ask(wish(10_000), buyer);

    assertThatThrownBy(() -> purse.spent(buyer, 1)).isInstanceOf(Refused.class);
  }

  @Test
  void what_the_service_refuses_is_free_again_and_a_clerk_may_ask_once_more() {
    purse.toppedUp(buyer, 10_000, true);
    var takeOut = takeOuts.ask(wish(10_000), buyer);
    until(takeOut.id(), TakeOutState.FAILED);
    assertThat(purse.free(buyer)).isEqualTo(new Money(10_000));
    booksHold();

    refunds.repeat(takeOut.parts().getFirst().id());
    assertThat(purse.free(buyer)).isEqualTo(Money.ZERO);
    until(takeOut.id(), TakeOutState.DONE);
    assertThat(purse.there(buyer)).isEqualTo(Money.ZERO);
    booksHold();
  }

  @Test
  void what_was_refused_and_spent_since_is_not_asked_for_again() {
    purse.toppedUp(buyer, 10_000, true);
    var takeOut = takeOuts.ask(wish(10_000), buyer);
    until(takeOut.id(), TakeOutState.FAILED);
    purse.spent(buyer, 1);

    var part = takeOut.parts().getFirst().id();
    assertThatThrownBy(() -> refunds.repeat(part)).isInstanceOf(Refused.class);
    until(takeOut.id(), TakeOutState.FAILED);
    booksHold();
  }

  @Test
  void it_is_nobody_elses() {
    purse.toppedUp(buyer, 10_000);
    var takeOut = takeOuts.ask(wish(1_000), buyer);
    var other = People.buyer();

    assertThatThrownBy(() -> takeOuts.one(takeOut.id(), other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> takeOuts.ask(new NewTakeOut(takeOut.id(), new Money(1)), other))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> takeOuts.ask(wish(1), other)).isInstanceOf(InvalidInput.class);
  }

  private static NewTakeOut wish(long fen) {
    return new NewTakeOut(Ids.next(), new Money(fen));
  }

  private void until(UUID takeOut, TakeOutState state) {
    Purse.eventually(() -> takeOuts.one(takeOut, buyer).state() == state);
  }

  private void booksHold() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

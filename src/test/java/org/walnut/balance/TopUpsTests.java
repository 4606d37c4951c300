package org.walnut.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.payment.NewRefund;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentReceived;
import org.walnut.payment.Payments;
import org.walnut.payment.Refunds;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.tenancy.Tenancy;

/** Buyers put money by. */
@BalanceTest
class TopUpsTests {

  @Autowired TopUps topUps;
  @Autowired ReceivedTopUps received;
  @Autowired Payments payments;
  @Autowired PayChoice choice;
  @Autowired Refunds refunds;
  @Autowired BalanceRecords records;
  @Autowired Purse purse;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private Person buyer;

  @BeforeEach
  void come() {
    buyer = People.buyer();
  }

  @Test
  void who_asks_what_is_held_about_them_sees_it_and_it_stays_in_the_books() {
    var topUp = purse.toppedUp(buyer, 10_000);
    var subject = new DataSubject(DataSubject.Kind.ACCOUNT, buyer.id());

    assertThat(transaction.execute(_ -> records.about(subject)).getFirst().rows())
        .singleElement()
        .asString()
        .contains(topUp.code(), "100.00");
    assertThat(erased(subject)).isEqualTo(new Erasure(0, List.of("balance.kept")));
    var other = new DataSubject(DataSubject.Kind.ACCOUNT, Ids.next());
    assertThat(erased(other)).isEqualTo(Erasure.NOTHING);
  }

  private Erasure erased(DataSubject subject) {
    return transaction.execute(_ -> records.erase(subject));
  }

  @Test
  void what_is_paid_for_a_top_up_is_in_the_balance_once() {
    var topUp = purse.toppedUp(buyer, 10_000);
    assertThat(purse.free(buyer)).isEqualTo(new Money(10_000));

    received.on(new PaymentReceived(topUp.payment(), topUp.id(), topUp.amount(), topUp.askedAt()));
    assertThat(purse.there(buyer)).isEqualTo(new Money(10_000));
    booksHold();
  }

  @Test
  void nothing_is_there_before_it_is_paid() {
    purse.ask(buyer, 10_000);

    assertThat(purse.there(buyer)).isEqualTo(Money.ZERO);
  }

  @Test
  void the_same_wish_twice_is_one_top_up_and_another_person_does_not_find_it() {
    var wish = Purse.wish(10_000);
    var first = CurrentPerson.acting(buyer, () -> topUps.ask(wish, buyer));
    var again = CurrentPerson.acting(buyer, () -> topUps.ask(wish, buyer));
    assertThat(again.payment()).isEqualTo(first.payment());

    var other = People.buyer();
    assertThatThrownBy(() -> topUps.ask(wish, other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> topUps.one(first.id(), other)).isInstanceOf(NotFound.class);
    assertThat(topUps.one(first.id(), buyer).code()).isEqualTo(first.code());
    assertThatThrownBy(() -> Tenancy.within("522731", () -> topUps.one(first.id(), buyer)))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 99, 200_001})
  void a_top_up_is_of_1_to_2000_yuan(long fen) {
    assertThatThrownBy(() -> purse.ask(buyer, fen))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("balance.fault.topUp");
  }

  @Test
  void there_is_room_for_5000_yuan_with_what_is_on_its_way() {
    purse.toppedUp(buyer, 200_000);
    purse.ask(buyer, 200_000);
    assertThatThrownBy(() -> purse.ask(buyer, 100_001)).hasMessageContaining("fault.room");
    purse.ask(buyer, 100_000);
    assertThatThrownBy(() -> purse.ask(buyer, 100)).hasMessageContaining("fault.room");
  }

  @Test
  void what_comes_when_there_is_no_room_any_more_goes_back() {
    purse.toppedUp(buyer, 200_000);
    purse.toppedUp(buyer, 200_000);
    var spent = purse.spent(buyer, 100_000);
    var late = purse.ask(buyer, 200_000);
    var refund = refunds.request(new NewRefund(Ids.next(), spent, new Money(100_000), "back"));
    Purse.eventually(() -> purse.there(buyer).equals(new Money(400_000)));
    assertThat(refunds.card(refund).amount()).isEqualTo(new Money(100_000));

    purse.pay(late, false);
    Purse.eventually(() -> topUps.one(late.id(), buyer).returnedAt() != null);
    Purse.eventually(() -> payments.card(late.payment()).refunded().equals(late.amount()));
    assertThat(purse.there(buyer)).isEqualTo(new Money(400_000));
    booksHold();
  }

  @Test
  void a_top_up_is_not_paid_from_the_balance() {
    purse.toppedUp(buyer, 10_000);
    var topUp = purse.ask(buyer, 5_000);

    assertThat(choice.ways(topUp.payment())).doesNotContain(PayWay.BALANCE);
    assertThatThrownBy(() -> choice.choose(topUp.payment(), PayWay.BALANCE))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_balance_out_of_step_with_what_was_put_by_is_found() {
    var topUp = purse.toppedUp(buyer, 10_000);
    transaction.executeWithoutResult(planted -> {
      forget(topUp.id());
      assertThat(verification.run()).anyMatch(outcome -> !outcome.holds());
      planted.setRollbackOnly();
    });
    booksHold();
  }

  private void forget(UUID topUp) {
    db.sql("update top_up set credited_at = null where id = :id").param("id", topUp).update();
  }

  private void booksHold() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

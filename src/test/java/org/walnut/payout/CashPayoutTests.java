package org.walnut.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** A household without a card is paid 345.67 over the counter. */
@PayoutTest
class CashPayoutTests {

  @Autowired Till till;
  @Autowired Payouts payouts;
  @Autowired CashPayouts cash;
  @Autowired CashDrawer drawer;
  @Autowired PayoutFacts facts;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private UUID household;
  private NewPayout payout;
  private Money held;

  @BeforeEach
  void laid_out() {
    till.fetch(34_567);
    held = till.holds();
    household = till.household("王秀英", null);
    payout = till.cash(household, 34_567);
    payouts.batch(List.of(payout));
  }

  @Test
  void it_is_paid_when_one_handed_it_over_and_another_saw_it() {
    assertThat(till.owed(household)).isEqualTo(new Money(-34_567));
    assertThat(till.holds()).isEqualTo(held);

    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    assertThat(till.holds()).isEqualTo(held);
    assertThat(facts.paid(payout.id())).isEmpty();

    cash.witness(payout.id(), Till.WITNESS);
    assertThat(till.holds()).isEqualTo(held.minus(payout.amount()));
    assertThat(till.owed(household)).isEqualTo(new Money(-34_567));
    assertThat(facts.paid(payout.id())).hasSize(1);
    assertThat(state()).isEqualTo("HANDED_OVER PAID ANSWERED");
  }

  @Test
  void what_buyers_are_to_get_back_in_cash_is_neither_laid_out_nor_taken_to_the_bank() {
    var before = drawer.standing();

    till.goesBack(5_800, 1_000);

    var standing = drawer.standing();
    assertThat(standing.holds().minus(before.holds())).isEqualTo(new Money(5_800));
    assertThat(standing.promised()).isEqualTo(before.promised());
    assertThat(standing.goingBack().minus(before.goingBack())).isEqualTo(new Money(1_000));
    assertThat(standing.free().minus(before.free())).isEqualTo(new Money(4_800));
    var more = standing.free().plus(new Money(1));
    assertThatThrownBy(() -> payouts.batch(List.of(till.cash(household, more.fen()))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> drawer.move(new NewDrawerMove(null, DrawerDirection.TO_BANK, more, "slip 4")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nothing_is_paid_twice() {
    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    cash.witness(payout.id(), Till.WITNESS);

    assertThatThrownBy(() -> cash.witness(payout.id(), Till.WITNESS)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> cash.sign(payout.id(), till.handover(), Till.FINANCE))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> cash.notCalledFor(payout.id())).isInstanceOf(Refused.class);
    payouts.batch(List.of(payout));

    assertThat(till.holds()).isEqualTo(held.minus(payout.amount()));
    assertThat(facts.paid(payout.id())).hasSize(1);
    assertThat(facts.failed(payout.id())).isEmpty();
  }

  @Test
  void whoever_pays_or_receives_is_no_witness() {
    assertThatThrownBy(() ->
            cash.sign(
                payout.id(),
                new NewHandover(Till.FINANCE.displayName(), ReceiverKind.DEPUTY, null),
                Till.FINANCE))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> cash.witness(payout.id(), Till.WITNESS)).isInstanceOf(Refused.class);

    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    assertThatThrownBy(() -> cash.witness(payout.id(), Till.FINANCE)).isInstanceOf(Refused.class);
    assertThat(facts.paid(payout.id())).isEmpty();
    assertThatThrownBy(() ->
            inTheDatabase(
                "update cash_payout set state = 'HANDED_OVER', witness_id = payer_id, witness_name = 'x', ended_at = now() where payout_id = :id"))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() ->
            inTheDatabase(
                "update cash_payout set state = 'HANDED_OVER', ended_at = now() where payout_id = :id"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void a_witness_who_says_no_leaves_it_laid_out() {
    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    cash.deny(payout.id(), new NewCashReason("nobody was there"), Till.WITNESS);

    assertThat(state()).isEqualTo("PREPARED SENT SENT");
    assertThat(till.holds()).isEqualTo(held);
    cash.sign(payout.id(), till.handover(), People.ofCounty(Role.FINANCE));
    cash.witness(payout.id(), Till.WITNESS);
    assertThat(facts.paid(payout.id())).hasSize(1);
  }

  @Test
  void what_nobody_fetches_is_owed_again_once() {
    cash.notCalledFor(payout.id());
    cash.notCalledFor(payout.id());

    assertThat(till.owed(household)).isEqualTo(Money.ZERO);
    assertThat(till.holds()).isEqualTo(held);
    assertThat(facts.failed(payout.id()))
        .extracting(PayoutFailed::why)
        .containsExactly("NOT_CALLED_FOR");
    assertThat(state()).isEqualTo("NOT_CALLED_FOR FAILED ANSWERED");
    assertThatThrownBy(() -> cash.sign(payout.id(), till.handover(), Till.FINANCE))
        .isInstanceOf(Refused.class);
  }

  @Test
  void cash_taken_back_says_why_and_only_before_it_is_signed() {
    cash.sign(payout.id(), till.handover(), Till.FINANCE);
    assertThatThrownBy(() -> cash.cancel(payout.id(), new NewCashReason("a mistake")))
        .isInstanceOf(Refused.class);
    cash.deny(payout.id(), new NewCashReason("it was too early"), Till.FINANCE);
    cash.cancel(payout.id(), new NewCashReason("a mistake"));

    assertThat(till.owed(household)).isEqualTo(Money.ZERO);
    assertThat(facts.failed(payout.id())).hasSize(1);
  }

  @Test
  void no_more_is_promised_or_taken_than_the_drawer_holds() {
    var free = till.free().fen();
    assertThatThrownBy(() -> payouts.batch(List.of(till.cash(household, free + 1))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() ->
            drawer.move(
                new NewDrawerMove(
                    null, DrawerDirection.TO_BANK, new Money(free + 1), "paying-in slip")))
        .isInstanceOf(InvalidInput.class);
    assertThat(till.holds()).isEqualTo(held);
  }

  @Test
  void two_at_once_do_not_promise_the_same_cash() throws Exception {
    till.fetch(1_000);
    var amount = till.free().fen();
    Callable<Boolean> promise =
        () ->
            Tenancy.calling(
                InCheng.COUNTY,
                () -> {
                  try {
                    payouts.batch(List.of(till.cash(household, amount)));
                    return true;
                  } catch (Refused full) {
                    return false;
                  }
                });
    try (var threads = Executors.newFixedThreadPool(2)) {
      var done = threads.invokeAll(List.of(promise, promise));
      assertThat(List.of(value(done.get(0)), value(done.get(1))))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(till.free()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_move_of_the_drawer_repeated_is_posted_once() {
    var move = new NewDrawerMove(Ids.next(), DrawerDirection.FROM_BANK, new Money(500), "cheque 8");
    drawer.move(move);
    drawer.move(move);
    assertThat(till.holds()).isEqualTo(held.plus(new Money(500)));
  }

  private static boolean value(Future<Boolean> done) throws Exception {
    return done.get();
  }

  private void inTheDatabase(String sql) {
    transaction.executeWithoutResult(_ -> db.sql(sql).param("id", payout.id()).update());
  }

  private String state() {
    return transaction.execute(_ ->
        db.sql(
                "select c.state || ' ' || l.state || ' ' || b.state from cash_payout c join payout_line l on l.id = c.payout_id join payout_batch b on b.id = l.batch_id where c.payout_id = :id")
            .param("id", payout.id())
            .query(String.class)
            .single());
  }
}

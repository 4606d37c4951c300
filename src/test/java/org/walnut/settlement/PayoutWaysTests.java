package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.People;
import org.walnut.household.Households;
import org.walnut.household.NewContact;
import org.walnut.payout.CashDrawer;
import org.walnut.payout.CashPayouts;
import org.walnut.payout.DrawerDirection;
import org.walnut.payout.NewDrawerMove;
import org.walnut.payout.NewHandover;
import org.walnut.payout.NewPayoutChoice;
import org.walnut.payout.PayoutChoices;
import org.walnut.payout.PayoutWay;
import org.walnut.payout.ReceiverKind;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/** A and B have cards, C has none: 36.52, 60.86 and 24.34. */
@SettlementTest
class PayoutWaysTests extends SettlementScene {

  @Autowired PayoutPlanning planning;
  @Autowired CashDrawer drawer;
  @Autowired CashPayouts cash;
  @Autowired PayoutChoices choices;
  @Autowired Households households;

  @BeforeEach
  void sold_and_confirmed() {
    autumn.sold(buyer, keeper, listing, 2);
    confirmed(run());
  }

  @Test
  void each_goes_by_its_way_and_who_cannot_be_paid_stays_behind() {
    assertThat(planned(a)).extracting(PlannedPayout::way).isEqualTo(PayoutWay.BANK);
    assertThat(planned(c))
        .extracting(PlannedPayout::way, PlannedPayout::stays)
        .containsExactly(PayoutWay.CASH, StaysBehind.DRAWER_SHORT);

    bank.pays(batches.make(new NewPayoutBatch(List.of(id(a), id(b), id(c)))));
    until(a, StatementState.PAID);
    assertThat(statement(c)).isEqualTo(StatementState.CONFIRMED);
    assertThatThrownBy(() -> batches.make(new NewPayoutBatch(List.of(id(c)))))
        .isInstanceOf(Refused.class);
    assertSound();
  }

  @Test
  void cash_is_income_when_it_is_witnessed_and_not_before() {
    fetch(2_434);
    choices.choose(b, new NewPayoutChoice(PayoutWay.CASH, null, null), People.countyStaff());
    assertThat(planned(b).stays()).isEqualTo(StaysBehind.DRAWER_SHORT);
    var batch = batches.make(new NewPayoutBatch(List.of(id(a), id(c))));
    assertThat(owed(c)).isEqualTo(Money.ZERO);
    bank.pays(batch);
    until(a, StatementState.PAID);

    cash.sign(payout(c), new NewHandover("张有田", ReceiverKind.HEAD, null), FINANCE);
    assertThat(statement(c)).isEqualTo(StatementState.PAY_BATCH);
    assertThat(incomes(c)).isEmpty();
    cash.witness(payout(c), People.countyStaff());
    until(c, StatementState.PAID);
    assertThat(incomes(c)).containsExactly("2434 E4");
    assertThat(drawer.standing().holds()).isEqualTo(Money.ZERO);
    assertSound();
  }

  @Test
  void what_came_back_goes_out_once_more_by_another_way() {
    fetch(2_434);
    batches.make(new NewPayoutBatch(List.of(id(c))));
    cash.notCalledFor(payout(c));
    until(c, StatementState.FAILED);
    assertThat(owed(c)).isEqualTo(new Money(2_434));
    assertThat(incomes(c)).isEmpty();

    statements.retry(id(c));
    households.changeContact(c, new NewContact(null, "6222020000000003"), People.countyStaff());
    assertThat(planned(c).way()).isEqualTo(PayoutWay.BANK);
    bank.pays(batches.make(new NewPayoutBatch(List.of(id(c)))));
    until(c, StatementState.PAID);
    assertThat(incomes(c)).containsExactly("2434 E4");
    assertThatThrownBy(() -> statements.retry(id(c))).isInstanceOf(Refused.class);
    assertSound();
  }

  private PlannedPayout planned(UUID household) {
    return planning.plan(List.of(id(household))).payouts().getFirst();
  }

  private UUID payout(UUID household) {
    return UUID.fromString(
        autumn.text("select payout_id::text from statement where id = :id", id(household)));
  }

  private void fetch(long fen) {
    drawer.move(new NewDrawerMove(null, DrawerDirection.FROM_BANK, new Money(fen), "cheque 7"));
  }

  /** Other tests find no cash. */
  @AfterEach
  void emptyDrawer() {
    var free = drawer.standing().free();
    if (free.isPositive()) {
      drawer.move(new NewDrawerMove(null, DrawerDirection.TO_BANK, free, "slip 7"));
    }
  }
}

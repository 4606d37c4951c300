package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.settlement.Autumn.eventually;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.ledger.AccountRef;
import org.walnut.shared.Money;
import org.walnut.shop.Stall;

@SettlementTest
class TakingBackTests extends SettlementScene {

  @Autowired StatementTelling telling;

  @Test
  void what_a_refund_takes_back_after_the_payout_is_carried_to_the_next_statement() {
    var order = autumn.sold(buyer, keeper, listing, 2);
    pay();
    var refund = autumn.refunded(order, buyer, keeper, 5_000);

    assertThat(owed(a)).isEqualTo(new Money(-1_350));
    assertThat(owed(b)).isEqualTo(new Money(-2_250));
    assertThat(owed(c)).isEqualTo(new Money(1_534));
    assertThat(ledger.balance(AccountRef.shop(Stall.shop(keeper)))).isEqualTo(new Money(880));
    assertThat(ledger.balance(AccountRef.buyers())).isEqualTo(Money.ZERO);
    settlement.refund(order, refund, new Money(5_000));
    assertThat(owed(a)).isEqualTo(new Money(-1_350));

    run();
    assertThat(statement(a)).isEqualTo(StatementState.CARRIED);
    telling.run();
    telling.run();
    assertThat(
            autumn.texts(
                "select kind from message where recipient_id = :id and kind = 'settlement.carried'",
                a))
        .hasSize(1);
    assertThat(runs.make(new NewRun(null, bank.today()), FINANCE))
        .isInstanceOf(RunResult.NothingOwed.class);
    assertThat(incomes(a)).containsExactly("3652 E4");

    autumn.sold(buyer, keeper, listing, 2);
    pay();
    assertThat(incomes(a)).containsExactlyInAnyOrder("3652 E4", "-1350 E4", "3652 E4");
    assertThat(owed(a)).isEqualTo(Money.ZERO);
    assertSound();
  }

  @Test
  void two_refunds_take_back_what_each_changes_and_a_full_one_everything() {
    var order = autumn.sold(buyer, keeper, listing, 2);
    autumn.refunded(order, buyer, keeper, 5_000);
    autumn.refunded(order, buyer, keeper, 8_802);

    assertThat(owed(a)).isEqualTo(Money.ZERO);
    assertThat(owed(b)).isEqualTo(Money.ZERO);
    assertThat(ledger.balance(AccountRef.shop(Stall.shop(keeper)))).isEqualTo(Money.ZERO);
    assertThat(ledger.balance(AccountRef.buyers())).isEqualTo(Money.ZERO);
    run();
    assertThat(statement(a)).isEqualTo(StatementState.CARRIED);
    assertSound();
  }

  @Test
  void
      bought_goods_not_yet_inspected_are_proven_by_the_payment_alone_and_a_purchase_taken_back_is_taken_back() {
    var agreement = agreements.sign(valley.buyOut(keeper, a, goods), keeper);
    var bought = accepted(agreement, "10", "12");
    eventually(() ->
        autumn.count("select count(*) from settlement_line where source_id = :id", bought) == 1);
    pay();
    assertThat(incomes(a)).containsExactly("12000 E1");

    intakes.reverse(bought, "weighed twice", keeper);
    eventually(() ->
        autumn.count("select count(*) from settlement_line where source_id = :id", bought) == 2);
    assertThat(owed(a)).isEqualTo(new Money(-12_000));
    run();
    assertThat(statement(a)).isEqualTo(StatementState.CARRIED);
    assertSound();
  }
}

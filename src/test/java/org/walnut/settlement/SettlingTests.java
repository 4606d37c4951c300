package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.settlement.Autumn.eventually;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.People;
import org.walnut.household.Households;
import org.walnut.household.NewContact;
import org.walnut.ledger.AccountRef;
import org.walnut.payout.NewPayoutChoice;
import org.walnut.payout.PayoutChoices;
import org.walnut.payout.PayoutWay;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shop.Stall;

@SettlementTest
class SettlingTests extends SettlementScene {

  @Autowired Households households;
  @Autowired PayoutChoices choices;

  @Test
  void a_sale_reaches_every_household_to_the_last_fen() {
    var order = autumn.sold(buyer, keeper, listing, 2);

    assertThat(owed(a)).isEqualTo(new Money(3_652));
    assertThat(owed(b)).isEqualTo(new Money(6_086));
    assertThat(owed(c)).isEqualTo(new Money(2_434));
    assertThat(ledger.balance(AccountRef.shop(Stall.shop(keeper)))).isEqualTo(new Money(1_380));
    assertThat(ledger.balance(AccountRef.buyers())).isEqualTo(Money.ZERO);
    settlement.settle(order);
    assertThat(owed(a)).isEqualTo(new Money(3_652));
    assertSound();
  }

  @Test
  void a_run_makes_a_statement_for_each_that_can_be_paid_and_the_second_run_does_nothing() {
    autumn.sold(buyer, keeper, listing, 2);
    wantsTheBankWithoutACard(c);

    var preview = runs.preview(bank.today());
    assertThat(preview.of(Prospect.PAYABLE))
        .extracting(OwedHousehold::household)
        .containsExactlyInAnyOrder(a, b);
    assertThat(preview.of(Prospect.NO_BANK_CARD)).extracting(OwedHousehold::household).contains(c);
    var run = run();

    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    assertThat(runs.make(new NewRun(null, bank.today()), FINANCE))
        .isInstanceOf(RunResult.NothingOwed.class);
    assertThat(runs.make(new NewRun(run, bank.today()), FINANCE))
        .isEqualTo(new RunResult.Made(run));
    assertThat(runs.preview(bank.today()).households())
        .extracting(OwedHousehold::household)
        .contains(c)
        .doesNotContain(a, b);
    assertSound();
  }

  private void wantsTheBankWithoutACard(UUID household) {
    var staff = People.countyStaff();
    households.changeContact(household, new NewContact(null, "6222020000000003"), staff);
    choices.choose(household, new NewPayoutChoice(PayoutWay.BANK, null, null), staff);
    households.changeContact(household, new NewContact(null, null, false, true), staff);
  }

  @Test
  void a_household_answers_its_own_statement_and_no_other() {
    autumn.sold(buyer, keeper, listing, 2);
    run();

    assertThatThrownBy(() -> statements.confirmOwn(id(a), b, "吴秋云")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> statements.objectOwn(id(a), b, new NewReason("no")))
        .isInstanceOf(NotFound.class);
    assertThat(statement(a)).isEqualTo(StatementState.STATEMENT);
    statements.confirmOwn(id(a), a, "周春禾");
    statements.objectOwn(id(b), b, new NewReason("the weight is too low"));
    assertThat(statement(a)).isEqualTo(StatementState.CONFIRMED);
    assertThat(statement(b)).isEqualTo(StatementState.OBJECTED);
    assertThatThrownBy(() ->
            statements.confirm(id(a), new NewConfirmation(ConfirmedHow.BY_ITSELF, "somebody")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void what_is_confirmed_is_paid_and_every_paid_line_is_one_income_line() {
    autumn.sold(buyer, keeper, listing, 2);
    var run = run();
    statements.confirm(id(a), new NewConfirmation(ConfirmedHow.AT_COUNTER, "Wang"));
    statements.object(id(b), new NewReason("the weight is too low"));
    assertThat(confirmed(run)).as("the household without a card").isEqualTo(1);
    statements.answer(id(b), new NewReason("weighed again together"));
    assertThat(confirmed(run)).isEqualTo(1);

    var batch = batches.make(new NewPayoutBatch(List.of()));
    assertThat(owed(a)).isEqualTo(Money.ZERO);
    bank.pays(batch, "6222020000000002");
    until(a, StatementState.PAID);
    until(b, StatementState.FAILED);
    assertThat(incomes(a)).containsExactly("3652 E4");
    assertThat(incomes(b)).isEmpty();
    assertThat(owed(b)).isEqualTo(new Money(6_086));
    assertThatThrownBy(() -> batches.make(new NewPayoutBatch(List.of())))
        .isInstanceOf(Refused.class);

    statements.retry(id(b));
    bank.pays(batches.make(new NewPayoutBatch(List.of(id(b)))));
    until(b, StatementState.PAID);
    assertThat(incomes(b)).containsExactly("6086 E4");
    assertSound();
  }

  /** 52.35 kg at 12.00 are 628.20; a better proven purchase once the lot has passed. */
  @Test
  void bought_goods_are_owed_at_once_and_proven_when_their_lot_passes() {
    var agreement = agreements.sign(valley.buyOut(keeper, a, goods), keeper);
    var bought = accepted(agreement, "52.35", "12");
    eventually(() ->
        autumn.count("select count(*) from settlement_line where source_id = :id", bought) == 1);
    valley.pass(
        UUID.fromString(autumn.text("select lot_id::text from intake where id = :id", bought)));
    pay();

    assertThat(incomes(a)).containsExactly("62820 E3");
    assertSound();
  }

  @Test
  void a_statement_goes_from_step_to_step() {
    autumn.sold(buyer, keeper, listing, 2);
    run();
    assertThatThrownBy(() -> batches.make(new NewPayoutBatch(List.of(id(a)))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> statements.retry(id(a))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> statements.answer(id(a), new NewReason("x")))
        .isInstanceOf(Refused.class);
    statements.confirm(id(a), new NewConfirmation(ConfirmedHow.BY_TELEPHONE, "Wang"));
    assertThatThrownBy(
            () -> statements.confirm(id(a), new NewConfirmation(ConfirmedHow.BY_VISIT, "Wang")))
        .isInstanceOf(Refused.class);
  }
}

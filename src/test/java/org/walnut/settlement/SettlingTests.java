package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.settlement.Autumn.eventually;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.shop.Stall;
import org.walnut.supply.Agreements;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewIntake;
import org.walnut.supply.Valley;

/**
 * Three households bring 30, 50 and 20 kg to one consignment lot at 10 % commission and 0.50
 * yuan/kg packaging. Two packs of 2.5 kg at 69.01 yuan are sold:
 *
 * <pre>
 * price of the goods                138.02
 * packaging  5 kg x 0.50              2.50
 * commission 10 % of 138.02          13.80  (13.802)
 * left for households               121.72  A 36.516  B 60.86  C 24.344  ->  36.52  60.86  24.34
 * </pre>
 *
 * Then 50.00 yuan are given back:
 *
 * <pre>
 * price of the goods                 88.02
 * packaging                           2.50
 * commission 10 % of 88.02            8.80  (8.802)
 * left for households                76.72  A 23.016  B 38.36  C 15.344  ->  23.02  38.36  15.34
 * taken back                                A 13.50   B 22.50  C 9.00     shop 5.00
 * </pre>
 */
@SettlementTest
class SettlingTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired Autumn autumn;
  @Autowired Bank bank;
  @Autowired Valley valley;
  @Autowired Stall stall;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired SettlementRuns runs;
  @Autowired Statements statements;
  @Autowired PayoutBatches batches;
  @Autowired Ledger ledger;
  @Autowired Verification verification;
  @Autowired OrderSettlement settlement;

  Person keeper;
  Person buyer;
  UUID a;
  UUID b;
  UUID c;
  UUID goods;
  UUID lot;
  UUID listing;

  @BeforeEach
  void a_consignment_lot_of_three_households() {
    emptied();
    keeper = stall.keeper();
    buyer = People.buyer();
    goods = valley.goods("核桃", "Walnuts");
    a = autumn.household("Wang", "6222020000000001");
    b = autumn.household("Li", "6222020000000002");
    c = autumn.household("Zhang", null);
    brings(a, "30");
    brings(b, "50");
    lot = brings(c, "20");
    valley.pass(lot);
    listing = stall.listing(keeper, goods, 2_500, 6_901, lot);
  }

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
  void a_run_makes_a_statement_for_each_household_with_a_card_and_the_second_run_does_nothing() {
    autumn.sold(buyer, keeper, listing, 2);

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

  @Test
  void what_is_confirmed_is_paid_and_every_paid_line_is_one_income_line() {
    autumn.sold(buyer, keeper, listing, 2);
    var run = run();
    statements.confirm(id(a), new NewConfirmation(ConfirmedHow.AT_COUNTER, "Wang"));
    statements.object(id(b), new NewReason("the weight is too low"));
    assertThat(
            statements.confirmAnnounced(run, new NewAnnouncement(bank.today(), "village office")))
        .isZero();
    statements.answer(id(b), new NewReason("weighed again together"));
    assertThat(
            statements.confirmAnnounced(run, new NewAnnouncement(bank.today(), "village office")))
        .isEqualTo(1);

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

  private UUID brings(UUID household, String weight) {
    var agreement = agreements.sign(valley.consignment(keeper, household, goods), keeper);
    return UUID.fromString(
        autumn.text(
            "select lot_id::text from intake where id = :id", accepted(agreement, weight, "12")));
  }

  private UUID accepted(UUID agreement, String weight, String price) {
    var intake =
        intakes.weigh(
            new NewIntake(
                null, agreement, "FIRST", kg(weight), kg("0"), yuan(price), bank.today(), null),
            keeper);
    intakes.accept(intake, keeper);
    return intake;
  }

  private UUID run() {
    return ((RunResult.Made) runs.make(new NewRun(null, bank.today()), FINANCE)).run();
  }

  private void pay() {
    statements.confirmAnnounced(run(), new NewAnnouncement(bank.today(), "village office"));
    bank.pays(batches.make(new NewPayoutBatch(List.of())));
    until(a, StatementState.PAID);
  }

  /** What other tests left is confirmed and paid first, so that each test sees only its own. */
  private void emptied() {
    if (runs.make(new NewRun(null, bank.today()), FINANCE) instanceof RunResult.Made made) {
      statements.confirmAnnounced(made.run(), new NewAnnouncement(bank.today(), "village office"));
    }
  }

  private Money owed(UUID household) {
    return ledger.balance(AccountRef.household(household));
  }

  private UUID id(UUID household) {
    return UUID.fromString(
        autumn.text(
            "select id::text from statement where household_id = :id order by id desc limit 1",
            household));
  }

  private StatementState statement(UUID household) {
    return StatementState.valueOf(
        autumn.text(
            "select state from statement where household_id = :id order by id desc limit 1",
            household));
  }

  private void until(UUID household, StatementState state) {
    eventually(() -> statement(household) == state);
  }

  private List<String> incomes(UUID household) {
    return autumn.texts(
        "select amount_fen || ' ' || grade from income_line where household_id = :id and source_kind = 'SETTLEMENT' order by id",
        household);
  }

  private void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

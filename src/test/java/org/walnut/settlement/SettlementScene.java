package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.settlement.Autumn.eventually;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Money;
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
abstract class SettlementScene {

  static final Person FINANCE = People.ofCounty(Role.FINANCE);

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

  UUID brings(UUID household, String weight) {
    var agreement = agreements.sign(valley.consignment(keeper, household, goods), keeper);
    return UUID.fromString(
        autumn.text(
            "select lot_id::text from intake where id = :id", accepted(agreement, weight, "12")));
  }

  UUID accepted(UUID agreement, String weight, String price) {
    var intake =
        intakes.weigh(
            new NewIntake(
                null, agreement, "FIRST", kg(weight), kg("0"), yuan(price), bank.today(), null),
            keeper);
    intakes.accept(intake, keeper);
    return intake;
  }

  UUID run() {
    return ((RunResult.Made) runs.make(new NewRun(null, bank.today()), FINANCE)).run();
  }

  void pay() {
    confirmed(run());
    bank.pays(batches.make(new NewPayoutBatch(List.of())));
    until(a, StatementState.PAID);
  }

  /** What other tests left is confirmed and paid first, so that each test sees only its own. */
  void emptied() {
    if (runs.make(new NewRun(null, bank.today()), FINANCE) instanceof RunResult.Made made) {
      confirmed(made.run());
    }
  }

  /** All that wait, each at the counter; how many there were. */
  int confirmed(UUID run) {
    var waiting = statements.waiting(run);
    var yes = new NewConfirmation(ConfirmedHow.AT_COUNTER, "Wang");
    waiting.forEach(id -> statements.confirm(id, yes));
    return waiting.size();
  }

  Money owed(UUID household) {
    return ledger.balance(AccountRef.household(household));
  }

  UUID id(UUID household) {
    return UUID.fromString(
        autumn.text(
            "select id::text from statement where household_id = :id order by id desc limit 1",
            household));
  }

  StatementState statement(UUID household) {
    return StatementState.valueOf(
        autumn.text(
            "select state from statement where household_id = :id order by id desc limit 1",
            household));
  }

  void until(UUID household, StatementState state) {
    eventually(() -> statement(household) == state);
  }

  List<String> incomes(UUID household) {
    return autumn.texts(
        "select amount_fen || ' ' || grade from income_line where household_id = :id and source_kind = 'SETTLEMENT' order by id",
        household);
  }

  void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

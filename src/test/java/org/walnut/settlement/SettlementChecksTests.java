package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.settlement.Autumn.eventually;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.audit.Check;
import org.walnut.house.People;
import org.walnut.supply.Agreements;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewIntake;
import org.walnut.supply.Valley;

/**
 * Each fault is planted past every lock, as somebody with the owner's key could, and taken away
 * again.
 */
@SettlementTest
class SettlementChecksTests {

  @Autowired Autumn autumn;
  @Autowired Bank bank;
  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired SettlementRuns runs;
  @Autowired Statements statements;
  @Autowired PayoutBatches batches;
  @Autowired SettledFenAreIncome paid;
  @Autowired SettlementIsInTheLedger owed;
  @Autowired TransactionTemplate transaction;
  @Autowired DriverManagerDataSource owner;

  String household;
  String line;

  @BeforeEach
  void a_household_that_was_paid_for_ten_kilograms() {
    var keeper = valley.shop("山货店", "Hill shop");
    var id = autumn.household("Wang", "6222020000000009");
    var agreement =
        agreements.sign(valley.buyOut(keeper, id, valley.goods("核桃", "Walnuts")), keeper);
    var intake =
        intakes.weigh(
            new NewIntake(
                null, agreement, "FIRST", kg("10"), kg("0"), yuan("12"), bank.today(), null),
            keeper);
    intakes.accept(intake, keeper);
    eventually(() ->
        autumn.count("select count(*) from settlement_line where source_id = :id", intake) == 1);
    var run =
        (RunResult.Made) runs.make(new NewRun(null, bank.today()), People.ofCounty(Role.FINANCE));
    var yes = new NewConfirmation(ConfirmedHow.AT_COUNTER, "Wang");
    statements.waiting(run.run()).forEach(each -> statements.confirm(each, yes));
    bank.pays(batches.make(new NewPayoutBatch(List.of())));
    eventually(
        () -> autumn.count("select count(*) from settled_line where household_id = :id", id) == 1);
    household = id.toString();
    line =
        autumn.text(
            "select settlement_line_id::text from settled_line where household_id = :id", id);
  }

  @Test
  void sound_settlement_has_no_fault() {
    assertThat(faults(paid)).isEmpty();
    assertThat(faults(owed)).isEmpty();
  }

  @Test
  void a_paid_line_without_income_is_found() {
    planted(
        "create table kept as select * from income_line where household_id = '" + household + "'");
    planted("delete from income_line where household_id = '" + household + "'");
    assertThat(faults(paid))
        .singleElement()
        .asString()
        .contains(line, "12000 fen, is in 0 income lines");
    planted("insert into income_line select * from kept");
    planted("drop table kept");
    assertThat(faults(paid)).isEmpty();
  }

  @Test
  void an_income_of_another_amount_is_found() {
    planted("update income_line set amount_fen = 12001 where household_id = '" + household + "'");
    assertThat(faults(paid)).singleElement().asString().contains("1 income lines of 12001 fen");
    planted("update income_line set amount_fen = 12000 where household_id = '" + household + "'");
  }

  @Test
  void an_income_that_nobody_was_paid_is_found() {
    planted(
        "create table kept as select * from settled_line where household_id = '" + household + "'");
    planted("delete from settled_line where household_id = '" + household + "'");
    assertThat(faults(paid))
        .hasSize(2)
        .anyMatch(fault -> fault.contains("which was not paid"))
        .anyMatch(fault -> fault.contains("is PAID with 12000"));
    planted("insert into settled_line select * from kept");
    planted("drop table kept");
  }

  @Test
  void a_line_that_the_ledger_does_not_know_is_found() {
    planted(
        "update settlement_line set amount_fen = 12001, gross_fen = 12001 where id = '"
            + line
            + "'");
    assertThat(faults(owed))
        .anyMatch(
            fault -> fault.contains("owed 12001 fen") && fault.contains("the ledger says 12000"));
    assertThat(faults(owed)).anyMatch(fault -> fault.contains("says 12000 fen, its lines 12001"));
    planted(
        "update settlement_line set amount_fen = 12000, gross_fen = 12000 where id = '"
            + line
            + "'");
  }

  private List<String> faults(Check check) {
    return transaction.execute(_ -> check.run().faults());
  }

  private void planted(String statement) {
    JdbcClient.create(owner).sql(statement).update();
  }
}

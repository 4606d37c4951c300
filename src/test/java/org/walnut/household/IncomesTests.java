package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.household.AHousehold.headedBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
class IncomesTests {

  private static final Reversal MISTAKE = new Reversal("entered twice");
  private static final NewIncome WAGE =
      new NewIncome(IncomeCategory.WAGE, new Money(50_000), LocalDate.of(2026, 3, 1), null);

  private final Person officer = People.townOfficer("621221108000");
  private UUID household;

  @Autowired Households households;
  @Autowired Incomes incomes;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void register() {
    household = households.register(headedBy("Du").command(), officer);
  }

  @Test
  void a_document_makes_a_claim_a_proven_payment() {
    var claimed = incomes.record(household, WAGE, officer);
    var proven =
        incomes.record(
            household,
            WAGE,
            new NewDocument(
                "slip.pdf", "application/pdf", "%PDF-1.4\n1 0 obj\nendobj\n%%EOF".getBytes()),
            officer);

    assertThat(grade(claimed)).isEqualTo("E0");
    assertThat(grade(proven)).isEqualTo("E1");
  }

  @Test
  void a_line_is_taken_away_once_and_with_a_reason() {
    var line = incomes.record(household, WAGE, officer);

    var reversal = incomes.reverse(line, MISTAKE, officer);

    assertThatThrownBy(() -> incomes.reverse(line, MISTAKE, officer)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> incomes.reverse(reversal, MISTAKE, officer))
        .isInstanceOf(Refused.class);
  }

  @Test
  void what_a_settlement_paid_is_not_taken_away_by_hand() {
    var line =
        incomes.settled(
            new SettledIncome(
                household,
                new Money(100),
                LocalDate.of(2026, 3, 1),
                EvidenceGrade.E2,
                Ids.next(),
                "order"));

    assertThatThrownBy(() -> incomes.reverse(line, MISTAKE, officer)).isInstanceOf(Refused.class);
  }

  @Test
  void nobody_records_income_of_a_household_out_of_reach() {
    var line = incomes.record(household, WAGE, officer);
    var other = People.townOfficer("621221109000");

    assertThatThrownBy(() -> incomes.record(household, WAGE, other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> incomes.reverse(line, MISTAKE, other)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_lets_nobody_change_or_delete_a_line() {
    var line = incomes.record(household, WAGE, officer);

    for (var sql :
        new String[] {
          "update income_line set amount_fen = 1 where id = ?",
          "delete from income_line where id = ?"
        }) {
      assertThatThrownBy(
              () -> transaction.executeWithoutResult(_ -> db.sql(sql).param(line).update()))
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  private String grade(UUID line) {
    return transaction.execute(_ ->
        db.sql("select grade from income_card where id = ?")
            .param(line)
            .query(String.class)
            .single());
  }
}

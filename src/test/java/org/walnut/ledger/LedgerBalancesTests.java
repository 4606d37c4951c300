package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * Each fault is planted past every lock, as somebody with the owner's key could, and taken away
 * again.
 */
@RoomTest
class LedgerBalancesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

  @Autowired Ledger ledger;
  @Autowired LedgerBalances check;
  @Autowired TransactionTemplate transaction;
  @Autowired DriverManagerDataSource owner;

  private UUID entry = Ids.next();

  @BeforeEach
  void an_entry_of_two_transfers() {
    var household = AccountRef.household(Ids.next());
    entry =
        ledger.post(
            new Posting(
                "planted:" + household.owner(),
                DAY,
                "ledger.memo.reversal",
                List.of(
                    new Transfer(AccountRef.buyers(), household, new Money(700)),
                    new Transfer(AccountRef.buyers(), AccountRef.courier(), new Money(800)))));
  }

  @Test
  void sound_books_have_no_fault() {
    ledger.reverse(entry, "undo:" + entry, DAY);
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_transfer_taken_away_is_found() {
    planted("delete from ledger_transfer where entry_id = '" + entry + "' and line_no = 2");
    assertThat(faults())
        .singleElement()
        .asString()
        .contains(entry.toString(), "says 2 transfers of 1500 fen, has 1 of 700");
    planted(
        "insert into ledger_transfer select county_id, entry_id, 2, on_day, debit_id, credit_id, 800, booked_on, transfer_count from ledger_transfer where entry_id = '"
            + entry
            + "'");
    assertThat(faults()).isEmpty();
  }

  @Test
  void an_amount_changed_is_found() {
    planted(
        "update ledger_transfer set amount_fen = 701 where entry_id = '"
            + entry
            + "' and line_no = 1");
    assertThat(faults()).singleElement().asString().contains("has 2 of 1501");
    planted(
        "update ledger_transfer set amount_fen = 700 where entry_id = '"
            + entry
            + "' and line_no = 1");
  }

  @Test
  void a_transfer_to_itself_or_of_nothing_is_found() {
    planted("alter table ledger_transfer drop constraint money_moves_between_two_accounts");
    planted(
        "update ledger_transfer set credit_id = debit_id where entry_id = '"
            + entry
            + "' and line_no = 1");
    assertThat(faults()).singleElement().asString().contains("from an account to itself");
    planted(
        "update ledger_transfer set credit_id = '"
            + AccountRef.courier().id()
            + "' where entry_id = '"
            + entry
            + "' and line_no = 1");
    planted(
        "alter table ledger_transfer add constraint money_moves_between_two_accounts check (debit_id <> credit_id)");
  }

  @Test
  void a_reversal_that_leaves_something_is_found() {
    var reversal = ledger.reverse(entry, "undo:" + entry, DAY);
    planted(
        "update ledger_transfer set amount_fen = case line_no when 1 then 690 else 810 end where entry_id = '"
            + reversal
            + "'");
    assertThat(faults()).hasSize(2).allMatch(fault -> fault.contains("does not undo"));
    planted(
        "update ledger_transfer set amount_fen = case line_no when 1 then 700 else 800 end where entry_id = '"
            + reversal
            + "'");
  }

  private List<String> faults() {
    return transaction.execute(_ -> check.run().faults());
  }

  private void planted(String statement) {
    JdbcClient.create(owner).sql(statement).update();
  }
}

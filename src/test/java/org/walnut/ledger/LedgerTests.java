package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class LedgerTests {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

  @Autowired Ledger ledger;
  @Autowired LedgerAccounts accounts;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private UUID household = Ids.next();
  private UUID shop = Ids.next();

  @BeforeEach
  void others() {
    household = Ids.next();
    shop = Ids.next();
  }

  @Test
  void a_balance_is_credits_less_debits_as_of_any_day() {
    ledger.post(owed("a", DAY, 65_438));
    ledger.post(
        new Posting(
            "b:" + household, DAY.plusDays(3), "ledger.memo.reversal", List.of(paid(60_000))));

    assertThat(ledger.balance(AccountRef.household(household))).isEqualTo(new Money(5_438));
    assertThat(ledger.balance(AccountRef.household(household), DAY.plusDays(2)))
        .isEqualTo(new Money(65_438));
    assertThat(ledger.balance(AccountRef.household(household), DAY.minusDays(1)))
        .isEqualTo(Money.ZERO);
    assertThat(ledger.balance(AccountRef.shop(shop))).isEqualTo(new Money(-65_438));
    assertThat(ledger.balance(AccountRef.household(Ids.next()))).isEqualTo(Money.ZERO);
  }

  @Test
  void a_cause_is_posted_once_and_a_second_posting_answers_the_first() {
    var first = ledger.post(owed("a", DAY, 100));

    assertThat(ledger.post(owed("a", DAY, 100))).isEqualTo(first);
    assertThat(ledger.posted("a:" + household)).isTrue();
    assertThat(ledger.balance(AccountRef.household(household))).isEqualTo(new Money(100));
  }

  @Test
  void the_same_cause_with_other_content_is_refused() {
    ledger.post(owed("a", DAY, 100));

    assertThatThrownBy(() -> ledger.post(owed("a", DAY, 101)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("otherContent");
    assertThatThrownBy(() -> ledger.post(owed("a", DAY.plusDays(1), 100)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void two_at_once_post_a_cause_once() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<UUID> post =
          () -> Tenancy.within(InCheng.COUNTY, () -> ledger.post(owed("race", DAY, 7)));
      var ids =
          threads.invokeAll(java.util.Collections.nCopies(24, post)).stream()
              .map(each -> each.resultNow())
              .distinct()
              .toList();
      assertThat(ids).hasSize(1);
    }
    assertThat(ledger.balance(AccountRef.household(household))).isEqualTo(new Money(7));
  }

  @Test
  void an_entry_is_reversed_once_by_its_mirror() {
    var entry = ledger.post(owed("a", DAY, 100));
    var reversal = ledger.reverse(entry, "undo:" + household, DAY.plusDays(1));

    assertThat(ledger.balance(AccountRef.household(household))).isEqualTo(Money.ZERO);
    assertThat(ledger.balance(AccountRef.household(household), DAY)).isEqualTo(new Money(100));
    assertThat(ledger.reverse(entry, "undo:" + household, DAY.plusDays(1))).isEqualTo(reversal);
    assertThatThrownBy(() -> ledger.reverse(entry, "again:" + household, DAY.plusDays(1)))
        .hasMessageContaining("reversedAlready");
    assertThatThrownBy(() -> ledger.reverse(reversal, "back:" + household, DAY.plusDays(1)))
        .hasMessageContaining("reversalReversed");
  }

  @Test
  void a_reversal_is_not_dated_before_its_entry() {
    var entry = ledger.post(owed("a", DAY, 100));
    assertThatThrownBy(() -> ledger.reverse(entry, "undo:" + household, DAY.minusDays(1)))
        .hasMessageContaining("reversedBefore");
  }

  @Test
  void nothing_negative_nothing_empty_nothing_to_itself() {
    var account = AccountRef.household(household);
    assertThatThrownBy(() -> new Transfer(AccountRef.bank(), account, Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transfer(AccountRef.bank(), account, new Money(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transfer(account, account.labelled("H"), new Money(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Posting("a", DAY, "m", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AccountRef(AccountKind.SHOP, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AccountRef(AccountKind.BANK, household))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_amount_too_large_to_be_true_is_refused() {
    assertThatThrownBy(() -> ledger.post(owed("a", DAY, 100_000_000_000_001L)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tooLarge");
    assertThatThrownBy(() -> ledger.post(owed("a", DAY, Long.MAX_VALUE)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothing_is_posted_to_a_closed_account_until_it_is_opened_again() {
    var entry = ledger.post(owed("a", DAY, 100));
    var account = AccountRef.household(household).id();
    assertThatThrownBy(() -> accounts.close(account, new AccountTurn("moved away")))
        .hasMessageContaining("notEmpty");
    ledger.reverse(entry, "undo:" + household, DAY);
    accounts.close(account, new AccountTurn("moved away"));

    assertThatThrownBy(() -> ledger.post(owed("b", DAY, 100)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("problem.closed");
    assertThatThrownBy(() -> accounts.close(account, new AccountTurn("again")))
        .isInstanceOf(Refused.class);
    assertThat(ledger.posted("b:" + household)).isFalse();

    accounts.reopen(account, new AccountTurn("came back"));
    ledger.post(owed("b", DAY, 100));
    assertThatThrownBy(() -> accounts.reopen(account, new AccountTurn("again")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_label_is_kept_from_the_first_use() {
    ledger.post(
        new Posting(
            "l:" + household,
            DAY,
            "m",
            List.of(
                new Transfer(
                    AccountRef.shop(shop),
                    AccountRef.household(household).labelled("H-1"),
                    new Money(1)))));
    ledger.post(owed("a", DAY, 100));

    var label =
        within(() ->
            db.sql("select label from ledger_account where owner_id = :id")
                .param("id", household)
                .query(String.class)
                .single());
    assertThat(label).isEqualTo("H-1");
  }

  @Test
  void the_application_may_neither_change_nor_delete_a_row_nor_pass_the_rules() {
    ledger.post(owed("a", DAY, 100));
    assertDenied("update ledger_entry set total_fen = 1");
    assertDenied("delete from ledger_transfer");
    assertDenied("update ledger_transfer set amount_fen = 1");
    assertDenied("delete from ledger_account");
    assertDenied("truncate ledger_account_turn");
    assertDenied(transferLike("1", "debit_id", "credit_id", "0"));
    assertDenied(transferLike("1", "debit_id", "debit_id", "5"));
  }

  @Test
  void nothing_is_added_to_an_entry_that_stands_not_even_what_balances() {
    ledger.post(owed("a", DAY, 100));
    assertDenied(transferLike("1", "credit_id", "debit_id", "7"));
    assertDenied(transferLike("2", "credit_id", "debit_id", "7"));
    assertDenied(
        transferLike("2", "credit_id", "debit_id", "7")
            .replace("t.transfer_count,", "t.transfer_count + 1,"));
  }

  @Test
  void an_entry_without_its_transfers_or_with_others_does_not_last() {
    ledger.post(owed("a", DAY, 100));
    var entry =
        """
        insert into ledger_entry (id, on_day, booked_on, cause, memo, transfer_count, total_fen)
        select gen_random_uuid(), on_day, booked_on, 'raw:' || id, memo, 1, 100 from ledger_entry where cause = 'a:%s'
        """
            .formatted(household);
    assertThatThrownBy(() -> within(() -> db.sql(entry).update()))
        .hasStackTraceContaining("has 0 of 0");
    assertThatThrownBy(() ->
            within(() -> {
              db.sql(entry).update();
              return db.sql(
                      transferLike("1", "debit_id", "credit_id", "99")
                          .replace("select t.entry_id", "select e.id")
                          .replace("where", "join ledger_entry e on e.cause like 'raw:%' where"))
                  .update();
            }))
        .hasStackTraceContaining("has 1 of 99");
  }

  /** A transfer more for the entry of this test, as the application's role would write it. */
  private String transferLike(String no, String debit, String credit, String fen) {
    return """
    insert into ledger_transfer (entry_id, line_no, on_day, booked_on, transfer_count, debit_id, credit_id, amount_fen)
    select t.entry_id, %s, t.on_day, t.booked_on, t.transfer_count, t.%s, t.%s, %s
      from ledger_transfer t
     where t.credit_id = '%s'
    """
        .formatted(no, debit, credit, fen, AccountRef.household(household).id());
  }

  private void assertDenied(String statement) {
    assertThat(within(() -> db.sql("select current_user").query(String.class).single()))
        .isEqualTo("walnut_app");
    assertThatThrownBy(() -> within(() -> db.sql(statement).update()))
        .isInstanceOf(DataAccessException.class);
  }

  private Posting owed(String cause, LocalDate on, long fen) {
    return new Posting(
        cause + ":" + household,
        on,
        "ledger.memo.reversal",
        List.of(
            new Transfer(AccountRef.shop(shop), AccountRef.household(household), new Money(fen))));
  }

  private Transfer paid(long fen) {
    return new Transfer(AccountRef.household(household), AccountRef.inTransit(), new Money(fen));
  }

  private <T> T within(java.util.function.Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }
}

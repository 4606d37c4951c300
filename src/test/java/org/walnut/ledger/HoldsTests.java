package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class HoldsTests {

  @Autowired Holds holds;
  @Autowired Ledger ledger;
  @Autowired LedgerAccounts accounts;
  @Autowired CoveredAccountsCover check;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private AccountRef balance = AccountRef.balance(Ids.next());
  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void a_buyer_with_a_hundred_fen() {
    balance = AccountRef.balance(Ids.next());
    day = new Days(clock).today();
    ledger.post(moving("in", AccountRef.bank(), balance, 100));
  }

  @Test
  void a_closing_of_the_books_waits_for_a_hold_under_way() throws Exception {
    var county = Tenancy.requiredCounty();
    try (var closer = Executors.newSingleThreadExecutor()) {
      var closing =
          transaction.execute(_ -> {
            holds.reserve(hold("a", 60));
            var begun =
                closer.submit(
                    () -> Tenancy.within(county, () -> transaction.execute(_ -> closed(balance))));
            assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
            ledger.post(moving("out", balance, AccountRef.buyers(), 40));
            return begun;
          });
      assertThatThrownBy(closing::get).hasStackTraceContaining("problem.notEmpty");
    }
  }

  @Test
  void what_is_set_aside_is_not_free_though_it_is_still_there() {
    holds.reserve(hold("a", 60));

    assertThat(holds.free(balance)).isEqualTo(new Money(40));
    assertThat(ledger.balance(balance)).isEqualTo(new Money(100));
    assertThatThrownBy(() -> holds.reserve(hold("b", 41)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("problem.short");
    assertThatThrownBy(() -> ledger.post(moving("out", balance, AccountRef.buyers(), 41)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("overdrawn");
    ledger.post(moving("out", balance, AccountRef.buyers(), 40));
    assertThat(holds.free(balance)).isEqualTo(Money.ZERO);
  }

  @Test
  void the_same_cause_holds_once() {
    var first = holds.reserve(hold("a", 60));

    assertThat(holds.reserve(hold("a", 60))).isEqualTo(first);
    assertThat(holds.free(balance)).isEqualTo(new Money(40));
    assertThatThrownBy(() -> holds.reserve(hold("a", 61))).hasMessageContaining("otherContent");
  }

  @Test
  void a_hold_is_settled_once_by_at_most_its_amount_and_the_rest_is_free() {
    var hold = holds.reserve(hold("a", 60));
    var posting = moving("pay", balance, AccountRef.buyers(), 45);
    var entry = holds.settle(hold, posting);

    assertThat(holds.settle(hold, posting)).isEqualTo(entry);
    assertThat(holds.free(balance)).isEqualTo(new Money(55));
    assertThatThrownBy(() -> holds.settle(hold, moving("again", balance, AccountRef.buyers(), 5)))
        .hasMessageContaining("holdOver");
    holds.release(hold);
    assertThat(holds.find("a:" + balance.owner()))
        .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(HoldState.SETTLED));
  }

  @Test
  void more_than_was_held_is_not_settled_from_it() {
    var hold = holds.reserve(hold("a", 60));

    assertThatThrownBy(() -> holds.settle(hold, moving("pay", balance, AccountRef.buyers(), 61)))
        .hasStackTraceContaining("does not settle hold");
    assertThatThrownBy(
            () -> holds.settle(hold, moving("pay", AccountRef.bank(), AccountRef.buyers(), 60)))
        .hasStackTraceContaining("does not settle hold");
    assertThat(holds.free(balance)).isEqualTo(new Money(40));
  }

  @Test
  void released_or_expired_it_is_free_and_cannot_be_settled() {
    var released = holds.reserve(hold("a", 60));
    holds.release(released);
    var expired =
        holds.reserve(
            new NewHold(
                "b:" + balance.owner(),
                balance,
                new Money(70),
                "ledger.memo.reversal",
                clock.instant().plusMillis(100)));
    holds.expire();
    while (holds.find("b:" + balance.owner()).orElseThrow().stands()) {
      holds.expire();
    }

    assertThat(holds.free(balance)).isEqualTo(new Money(100));
    for (var hold : List.of(released, expired)) {
      assertThatThrownBy(() -> holds.settle(hold, moving("pay", balance, AccountRef.buyers(), 5)))
          .hasMessageContaining("holdOver");
    }
  }

  @Test
  void many_at_once_never_spend_more_than_there_is() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tries =
          IntStream.range(0, 40)
              .<Callable<UUID>>mapToObj(n ->
                  () ->
                      Tenancy.within(
                          InCheng.COUNTY,
                          () ->
                              n % 2 == 0
                                  ? holds.reserve(hold("h" + n, 7))
                                  : ledger.post(moving("p" + n, balance, AccountRef.buyers(), 7))))
              .toList();
      var done =
          threads.invokeAll(tries).stream()
              .filter(each -> each.state() == Future.State.SUCCESS)
              .count();
      assertThat(done).isEqualTo(14);
    }
    assertThat(holds.free(balance)).isEqualTo(new Money(2));
    assertThat(check.run().faults()).isEmpty();
  }

  @Test
  void raw_sql_can_neither_overdraw_nor_hold_what_is_not_there() {
    assertThatThrownBy(() ->
            within(
                """
                insert into ledger_hold (id, account_id, amount_fen, cause, memo, made_at, until_at)
                values (gen_random_uuid(), '%s', 101, 'raw', 'm', now(), now() + interval '1 hour')
                """))
        .hasStackTraceContaining("is 1 fen short");
    assertThatThrownBy(() ->
            within(
                """
                with entry as (
                  insert into ledger_entry (id, on_day, booked_on, cause, memo, transfer_count, total_fen)
                  select gen_random_uuid(), on_day, booked_on, 'raw', memo, 1, 101 from ledger_entry where cause = 'in:%1$s'
                  returning id, on_day, booked_on)
                insert into ledger_transfer (entry_id, line_no, on_day, booked_on, transfer_count, debit_id, credit_id, amount_fen)
                select entry.id, 1, entry.on_day, entry.booked_on, 1, t.credit_id, t.debit_id, 101
                  from entry, ledger_transfer t
                 where t.credit_id = '%1$s'
                """
                    .replace("'in:%1$s'", "'in:" + balance.owner() + "'")))
        .hasStackTraceContaining("is 1 fen short");
  }

  @ParameterizedTest
  @EnumSource(AccountKind.class)
  void java_and_the_database_cover_the_same_kinds(AccountKind kind) {
    assertThat(
            db.sql("select ledger_covered(:kind) <> 0")
                .param("kind", kind.name())
                .query(Boolean.class)
                .single())
        .isEqualTo(kind.covered());
  }

  private void within(String sql) {
    transaction.executeWithoutResult(_ -> db.sql(sql.formatted(balance.id())).update());
  }

  private NewHold hold(String cause, long fen) {
    return new NewHold(
        cause + ":" + balance.owner(),
        balance,
        new Money(fen),
        "ledger.memo.reversal",
        clock.instant().plus(Duration.ofHours(1)));
  }

  private Posting moving(String cause, AccountRef from, AccountRef to, long fen) {
    return new Posting(
        cause + ":" + balance.owner(),
        day,
        "ledger.memo.reversal",
        List.of(new Transfer(from, to, new Money(fen))));
  }

  private boolean closed(AccountRef account) {
    accounts.close(account.id(), new AccountTurn("moved away"));
    return true;
  }
}

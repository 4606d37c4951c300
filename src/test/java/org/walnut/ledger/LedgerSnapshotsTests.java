package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

/** Each test has the books of a county of its own. */
@RoomTest
@ExtendWith(OwnBooks.class)
class LedgerSnapshotsTests {

  @Autowired Ledger ledger;
  @Autowired LedgerWriter writer;
  @Autowired LedgerBooks books;
  @Autowired LedgerSnapshots snapshots;
  @Autowired SnapshotsAddUp check;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired DriverManagerDataSource owner;
  @Autowired Days days;

  private final List<UUID> households = IntStream.range(0, 4).mapToObj(_ -> Ids.next()).toList();

  @Test
  void balances_of_any_day_are_the_same_with_and_without_snapshots() {
    var random = new Random(20261126);
    var last = days.today();
    for (var day = last.minusDays(12); day.isBefore(last); day = day.plusDays(1)) {
      for (var entry = 0; entry < 6; entry++) {
        booked(day.plusDays(random.nextInt(-15, 4)), day, random);
      }
      snapshot(day);
      assertThat(faults()).isEmpty();
    }
    booked(last.minusDays(20), last, random);

    for (var day = last.minusDays(30); day.isBefore(last.plusDays(6)); day = day.plusDays(1)) {
      for (var household : households) {
        assertThat(ledger.balance(AccountRef.household(household), day))
            .as("household %s on %s", household, day)
            .isEqualTo(summed(household, day));
      }
    }
  }

  @Test
  void a_snapshot_that_does_not_balance_is_refused_whoever_writes_it() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              db.sql("insert into ledger_snapshot (day, made_at) values ('2020-01-01', now())")
                  .update();
              db.sql(
                      "insert into ledger_snapshot_kind (day, kind, debit_fen, credit_fen) values ('2020-01-01', 'HOUSEHOLD', 0, 1)")
                  .update();
            }))
        .hasMessageContaining("does not balance");
  }

  @Test
  void a_snapshot_of_yesterday_is_made_once_and_what_comes_later_counts_all_the_same() {
    var day = days.today().minusDays(3);
    booked(day, day, new Random(1));
    snapshots.make();
    snapshots.make();
    ledger.post(posting(day, AccountRef.household(households.getFirst()), 700));

    assertThat(count("ledger_snapshot")).isOne();
    assertThat(ledger.balance(AccountRef.household(households.getFirst()), day))
        .isEqualTo(summed(households.getFirst(), day));
    assertThat(faults()).isEmpty();
  }

  @Test
  void the_database_books_nothing_into_a_day_that_a_snapshot_counts() {
    var day = days.today().minusDays(3);
    booked(day, day, new Random(1));
    snapshots.make();

    assertThatThrownBy(() -> insert(days.today().minusDays(1)))
        .hasStackTraceContaining("row-level security");
    assertThat(insert(days.today())).isOne();
  }

  @Test
  void a_wrong_snapshot_is_found() {
    var day = days.today().minusDays(3);
    ledger.post(posting(day, AccountRef.household(households.getFirst()), 700));
    booked(day, day, new Random(1));
    snapshots.make();
    assertThat(faults()).isEmpty();

    plant("update ledger_snapshot_kind set debit_fen = debit_fen + 1 where kind = 'SHOP'");
    assertThat(faults()).singleElement().asString().contains("kind SHOP");
    plant("update ledger_snapshot_kind set debit_fen = debit_fen - 1 where kind = 'SHOP'");
    plant("delete from ledger_snapshot_account where account_id = '" + shop() + "'");
    assertThat(faults()).anyMatch(fault -> fault.contains(shop().toString()));
  }

  @Test
  void the_application_neither_changes_nor_deletes_a_snapshot() {
    for (var statement :
        List.of(
            "update ledger_snapshot_account set debit_fen = 0",
            "delete from ledger_snapshot_kind",
            "truncate ledger_snapshot")) {
      assertThatThrownBy(() -> transaction.execute(_ -> db.sql(statement).update()))
          .hasStackTraceContaining("permission denied");
    }
  }

  private static final UUID SHOP = Ids.next();

  private static UUID shop() {
    return AccountRef.shop(SHOP).id();
  }

  /** As if it had been written on that day. */
  private void booked(LocalDate on, LocalDate today, Random random) {
    var household = AccountRef.household(households.get(random.nextInt(households.size())));
    var posting = posting(on, household, random.nextInt(1, 1000));
    transaction.execute(_ -> writer.write(List.of(new Entry(Ids.next(), posting, null)), today));
  }

  private void snapshot(LocalDate day) {
    var then = day.plusDays(1);
    var clock = java.time.Clock.fixed(days.startOf(then), Days.ZONE);
    transaction.executeWithoutResult(
        _ -> new LedgerSnapshots(db, books, new Days(clock), clock).make());
  }

  private Money summed(UUID household, LocalDate day) {
    return transaction.execute(_ ->
        db.sql(
                """
                select coalesce(sum(credit_fen - debit_fen), 0) as fen
                  from ledger_line
                 where account_id = :account and on_day <= :day
                """)
            .param("account", AccountRef.household(household).id())
            .param("day", day)
            .query((row, _) -> new Money(row.getLong("fen")))
            .single());
  }

  private List<String> faults() {
    return transaction.execute(_ -> check.run().faults());
  }

  private long count(String table) {
    return transaction.execute(
        _ -> db.sql("select count(*) from " + table).query(Long.class).single());
  }

  private void plant(String statement) {
    var where = statement.contains(" where ") ? " and" : " where";
    JdbcClient.create(owner)
        .sql(statement + where + " county_id = '" + Tenancy.requiredCounty() + "'")
        .update();
  }

  private int insert(LocalDate booked) {
    return transaction.execute(tried -> {
      tried.setRollbackOnly(); // without its transfer it would not last
      return db.sql(
              """
              insert into ledger_entry (id, on_day, booked_on, cause, memo, transfer_count, total_fen)
              values (:id, :day, :day, :cause, 'm', 1, 1)
              """)
          .param("id", Ids.next())
          .param("day", booked)
          .param("cause", "raw:" + Ids.next())
          .update();
    });
  }

  private static Posting posting(LocalDate on, AccountRef household, long fen) {
    return new Posting(
        "snap:" + Ids.next(),
        on,
        "ledger.memo.reversal",
        List.of(new Transfer(AccountRef.shop(SHOP), household, new Money(fen))));
  }
}

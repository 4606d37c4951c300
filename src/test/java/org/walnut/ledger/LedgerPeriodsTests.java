package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.house.People.signedIn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Each test has the books of a county of its own. */
@RoomTest
@ExtendWith(OwnBooks.class)
class LedgerPeriodsTests {

  private static final String HUISHUI = "522731";

  @Autowired Ledger ledger;
  @Autowired LedgerPeriods periods;
  @Autowired LedgerMonths months;
  @Autowired LedgerBooks books;
  @Autowired Approvals approvals;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired Days days;

  Person finance = People.ofCounty(Role.FINANCE);
  Person centre = People.countyStaff();

  @Test
  void nothing_is_posted_into_a_closed_month_until_it_is_opened_again() {
    var month = YearMonth.of(2026, 3);
    var first = ledger.post(posting("a", month.atDay(5)));
    close(month);

    assertThatThrownBy(() -> ledger.post(posting("b", month.atDay(31))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("monthClosed");
    assertThatThrownBy(() -> ledger.reverse(first, "undo:" + first, month.atDay(6)))
        .hasMessageContaining("monthClosed");
    assertThat(ledger.openDay(month.atDay(31))).isEqualTo(days.today());
    ledger.post(posting("c", month.plusMonths(1).atDay(1)));

    reopen(month);
    assertThat(ledger.openDay(month.atDay(31))).isEqualTo(month.atDay(31));
    ledger.post(posting("b", month.atDay(31)));
  }

  @Test
  void what_was_posted_before_is_answered_again() {
    var month = YearMonth.of(2026, 3);
    var posting = posting("a", month.atDay(5));
    var first = ledger.post(posting);
    close(month);

    assertThat(ledger.post(posting)).isEqualTo(first);
    reopen(month);
  }

  @Test
  void the_database_too_lets_no_entry_into_a_closed_month() {
    var month = YearMonth.of(2026, 3);
    ledger.post(posting("a", month.atDay(5)));
    close(month);

    assertThatThrownBy(() -> insert(month.atDay(7))).hasStackTraceContaining("row-level security");
    assertThat(insert(month.plusMonths(1).atDay(1))).isOne();
    reopen(month);
    assertThat(insert(month.atDay(7))).isOne();
  }

  @Test
  void a_month_is_closed_when_it_is_over_and_after_the_earlier_ones() {
    var month = YearMonth.of(2026, 3);
    ledger.post(posting("a", month.atDay(5)));
    ledger.post(posting("b", month.plusMonths(2).atDay(5)));

    assertThatThrownBy(() -> ask(month.plusMonths(2))).hasMessageContaining("earlierMonthOpen");
    assertThatThrownBy(() -> ask(YearMonth.from(days.today())))
        .hasMessageContaining("monthNotOver");
    assertThatThrownBy(
            () -> periods.askToReopen(month, new NewApproval(null, "a mistake"), finance))
        .hasMessageContaining("monthOpen");

    close(month);
    close(month.plusMonths(2));
    assertThatThrownBy(() -> ask(month)).hasMessageContaining("monthClosed");
    assertThatThrownBy(
            () -> periods.askToReopen(month, new NewApproval(null, "a mistake"), finance))
        .hasMessageContaining("laterMonthClosed");
    reopen(month.plusMonths(2));
    reopen(month);
  }

  @Test
  void an_entry_that_came_after_the_request_must_be_described_first() {
    var month = YearMonth.of(2026, 3);
    ledger.post(posting("a", month.atDay(5)));
    var asked = ask(month);
    ledger.post(posting("b", month.atDay(6)));

    assertThatThrownBy(() -> approvals.approve(asked, centre)).hasMessageContaining("changed");
    approvals.withdraw(asked, finance);
    close(month);
    reopen(month);
  }

  @Test
  void a_closing_waits_for_a_posting_under_way_and_a_posting_for_a_closing() throws Exception {
    var month = YearMonth.of(2026, 3);
    ledger.post(posting("a", month.atDay(5)));
    var county = Tenancy.requiredCounty();
    var posted = new CountDownLatch(1);
    var commit = new CountDownLatch(1);
    try (var others = Executors.newFixedThreadPool(2)) {
      var posting =
          others.submit(() ->
              Tenancy.within(
                  county, () -> transaction.execute(_ -> heldPosting(month, posted, commit))));
      posted.await();
      var closing =
          others.submit(() ->
              Tenancy.within(county, () -> transaction.execute(_ -> turned(month, "CLOSED"))));
      assertThatThrownBy(() -> closing.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      commit.countDown();
      assertThat(posting.get()).isNotNull();
      closing.get();
    }
    assertThatThrownBy(() -> ledger.post(posting("c", month.atDay(8))))
        .hasMessageContaining("monthClosed");
    transaction.execute(_ -> turned(month, "OPEN"));
  }

  @Test
  void another_county_keeps_its_own_months() {
    var month = YearMonth.of(2026, 3);
    ledger.post(posting("a", month.atDay(5)));
    close(month);

    assertThat(Tenancy.within(HUISHUI, () -> ledger.post(posting("b", month.atDay(6)))))
        .isNotNull();
    reopen(month);
  }

  @Test
  void finance_asks_on_the_page_of_the_month() {
    var day = LocalDate.of(1920, 3, 5);
    Tenancy.within(InCheng.COUNTY, () -> ledger.post(posting("a", day)));

    assertThat(browser.get().uri("/ledger/months/1920-03").with(signedIn(finance)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("申请结账", "¥1.00");
    assertThat(
            browser
                .post()
                .uri("/ledger/months/1920-03/closing")
                .with(signedIn(finance))
                .accept("text/html")
                .param("reason", "x")
                .exchange())
        .hasStatus(422);
    assertThat(
            browser
                .post()
                .uri("/ledger/months/1920-03/closing")
                .with(signedIn(finance))
                .param("reason", "statements are sent")
                .exchange())
        .hasStatus(302)
        .redirectedUrl()
        .startsWith("/approvals/");
    assertThat(browser.get().uri("/ledger/months").with(signedIn(finance)).exchange())
        .hasStatusOk();
  }

  private UUID heldPosting(YearMonth month, CountDownLatch posted, CountDownLatch commit) {
    var entry = ledger.post(posting("b", month.atDay(7)));
    posted.countDown();
    try {
      commit.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return entry;
  }

  private boolean turned(YearMonth month, String state) {
    books.alone();
    months.turn(month, state, Ids.next());
    return true;
  }

  private UUID ask(YearMonth month) {
    return periods.askToClose(month, new NewApproval(null, "statements are sent"), finance);
  }

  private void close(YearMonth month) {
    approvals.approve(ask(month), centre);
  }

  private void reopen(YearMonth month) {
    approvals.approve(
        periods.askToReopen(month, new NewApproval(null, "one entry is missing"), finance), centre);
  }

  private int insert(LocalDate day) {
    return transaction.execute(tried -> {
      tried.setRollbackOnly(); // without its transfer it would not last
      return db.sql(
              """
              insert into ledger_entry (id, on_day, booked_on, cause, memo, transfer_count, total_fen)
              values (:id, :day, :day, :cause, 'm', 1, 1)
              """)
          .param("id", Ids.next())
          .param("day", day)
          .param("cause", "raw:" + Ids.next())
          .update();
    });
  }

  private static Posting posting(String cause, LocalDate on) {
    var owner = Ids.next();
    return new Posting(
        cause + ":" + owner,
        on,
        "ledger.memo.reversal",
        List.of(
            new Transfer(
                AccountRef.shop(Ids.next()), AccountRef.household(owner), new Money(100))));
  }
}

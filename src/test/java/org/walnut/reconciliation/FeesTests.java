package org.walnut.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.LedgerPeriods;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/** What a service keeps leaves its account when its bill is taken. */
@ReconTest
class FeesTests {

  @Autowired Planting planting;
  @Autowired Reconciliations reconciliations;
  @Autowired Ledger ledger;
  @Autowired LedgerPeriods periods;
  @Autowired Approvals approvals;
  @Autowired Verification verification;
  @Autowired FilesAgreeWithTheBooks check;
  @Autowired ReconFileStore files;
  @Autowired TransactionTemplate transaction;

  @Test
  void fees_go_from_the_service_to_what_services_have_kept_on_the_day_of_the_bill() {
    var day = planting.ago(320);
    var held = held(day);
    var kept = ledger.balance(AccountRef.fees(), day);

    take(day, booked(day, 5_000, 30));

    assertThat(held(day).minus(held)).isEqualTo(new Money(4_970));
    assertThat(kept.minus(ledger.balance(AccountRef.fees(), day))).isEqualTo(new Money(30));
    assertThat(planting.differences(day)).isEmpty();
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).isEmpty();
    assertSound();
  }

  @Test
  void the_same_bill_again_posts_nothing() {
    var day = planting.ago(323);
    var bill = booked(day, 5_000, 30);
    take(day, bill);
    var held = held(planting.ago(0));

    assertThat(take(day, bill).before()).isTrue();

    assertThat(held(planting.ago(0))).isEqualTo(held);
    assertSound();
  }

  @Test
  void a_service_that_keeps_nothing_has_no_entry() {
    var day = planting.ago(326);

    take(day, booked(day, 5_000, 0));

    assertThat(entries(day)).isZero();
    assertThat(planting.differences(day)).isEmpty();
    assertSound();
  }

  @Test
  void fees_that_are_given_back_come_to_the_service_again() {
    var day = planting.ago(329);
    var held = held(day);

    take(day, new ForeignBook(List.of(), new Money(-5)));

    assertThat(held(day).minus(held)).isEqualTo(new Money(5));
    assertThat(planting.differences(day)).isEmpty();
    assertSound();
  }

  @Test
  void fees_of_a_closed_month_are_posted_today() {
    var month = YearMonth.from(planting.ago(0)).minusYears(5);
    close(month);
    var day = month.atDay(9);
    var before = held(planting.ago(1));
    var held = held(planting.ago(0));

    take(day, new ForeignBook(List.of(), new Money(30)));

    assertThat(held(planting.ago(1))).isEqualTo(before);
    assertThat(held(planting.ago(0)).minus(held)).isEqualTo(new Money(-30));
    assertThat(planting.differences(day)).isEmpty();
    assertSound();
  }

  @Test
  void another_fee_is_another_bill() {
    var day = planting.ago(335);
    var bill = booked(day, 5_000, 30);
    take(day, bill);

    assertThatThrownBy(() -> take(day, new ForeignBook(bill.lines(), new Money(31))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("file.other");
  }

  @Test
  void fees_that_a_file_says_and_the_books_do_not_are_found() {
    var found =
        transaction.execute(tried -> {
          tried.setRollbackOnly();
          files.insert(file(7, ledger.post(kept(30))));
          return check.run().faults();
        });

    assertThat(found).anyMatch(fault -> fault.endsWith("says 7 fen were kept, booked 30"));
  }

  @Test
  void the_database_takes_no_file_with_fees_that_are_not_in_the_books() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> files.insert(file(7, null))))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("what_was_kept_is_in_the_books");
  }

  private NewReconFile file(long fees, @Nullable UUID entry) {
    var book = new ForeignBook(List.of(), new Money(fees));
    var at = Instant.parse("2026-12-01T00:00:00Z");
    return new NewReconFile(
        Ids.next(), Side.WECHAT, planting.ago(332), "hash", book, entry, at, "finance");
  }

  private Posting kept(long fen) {
    return new Posting(
        "test:" + Ids.next(),
        planting.ago(0),
        "reconciliation.memo.fees",
        List.of(new Transfer(AccountRef.fees(), AccountRef.wechat(), new Money(fen))));
  }

  /** A payment that both know, and what the service keeps of it. */
  private ForeignBook booked(LocalDate day, long fen, long fees) {
    var payment = Ids.next();
    planting.booked(AccountRef.wechat(), payment, day, fen);
    return new ForeignBook(
        List.of(new ForeignLine(payment.toString(), new Money(fen))), new Money(fees));
  }

  private FileTaken take(LocalDate day, ForeignBook bill) {
    return reconciliations.take(Side.WECHAT, day, bill, "finance");
  }

  /** What our books say that the service holds at the end of a day. */
  private Money held(LocalDate day) {
    return ledger.balance(AccountRef.wechat(), day).negate();
  }

  private long entries(LocalDate day) {
    return planting.count(
        "select count(*) from ledger_line where kind = 'FEES' and on_day = '" + day + "'");
  }

  private void close(YearMonth month) {
    var asked =
        periods.askToClose(
            month, new NewApproval(null, "statements are sent"), People.ofCounty(Role.FINANCE));
    approvals.approve(asked, People.countyStaff());
  }

  private void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

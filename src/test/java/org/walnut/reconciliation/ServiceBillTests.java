package org.walnut.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.audit.Verification;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.payment.TradeNumbers;
import org.walnut.sandbox.BillFlaw;
import org.walnut.sandbox.BillFlaws;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;

/** The books beside the bills of WeChat Pay and Alipay, in their own words and over HTTP. */
@ReconTest
class ServiceBillTests {

  @Autowired Planting planting;
  @Autowired BillRound bills;
  @Autowired Reconciliations reconciliations;
  @Autowired BillFlaws flaws;
  @Autowired Ledger ledger;
  @Autowired Verification verification;

  @BeforeEach
  void whole() {
    flaws.be(BillFlaw.NONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void payments_and_refunds_are_matched_by_our_own_numbers_and_fees_stand_beside(Side side) {
    var day = day(side, 40);
    var payment = both(side, day, 5_800);
    var refund = Ids.next();
    planting.refundedAtService(refund, payment, day, 800);
    planting.refunded(account(side), refund, day, 800);

    var taken = fetched(side, day);

    assertThat(taken.lines()).isEqualTo(2);
    assertThat(taken.open()).isZero();
    assertThat(
            planting.count(
                "select fee_fen from recon_file where side = '"
                    + side
                    + "' and day = '"
                    + day
                    + "'"))
        .isEqualTo(30);
    assertSound();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void what_is_left_at_the_service_is_what_came_less_what_went_back_and_what_it_kept(Side side) {
    var day = day(side, 73);
    var before = ledger.balance(account(side));
    var payment = both(side, day, 5_800);
    var refund = Ids.next();
    planting.refundedAtService(refund, payment, day, 800);
    planting.refunded(account(side), refund, day, 800);

    fetched(side, day);
    fetched(side, day);

    assertThat(before.minus(ledger.balance(account(side)))).isEqualTo(new Money(4_970));
    assertThat(planting.differences(side.name(), day)).isEmpty();
    assertSound();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_day_on_which_more_went_back_than_came_gives_fees_back(Side side) {
    var day = day(side, 78);
    var payment = both(side, day.minusDays(2), 5_800);
    fetched(side, day.minusDays(2));
    var kept = ledger.balance(AccountRef.fees());
    var refund = Ids.next();
    planting.refundedAtService(refund, payment, day, 800);
    planting.refunded(account(side), refund, day, 800);

    fetched(side, day);

    assertThat(ledger.balance(AccountRef.fees()).minus(kept)).isEqualTo(new Money(5));
    assertThat(planting.differences(side.name(), day)).isEmpty();
    assertSound();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_line_too_few_is_missing_there(Side side) {
    var day = day(side, 44);
    both(side, day, 100);
    var last = both(side, day, 200);
    flaws.be(BillFlaw.LINE_MISSING);

    fetched(side, day);

    var gone = planting.differences(day);
    assertThat(gone).singleElement().asString().startsWith("MISSING_THERE OPEN ");
    assertThat(last).isNotNull();
    assertSound();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_line_too_many_is_missing_here_and_another_amount_differs(Side side) {
    var day = day(side, 48);
    both(side, day, 100);
    flaws.be(BillFlaw.LINE_ADDED);
    fetched(side, day);
    var next = day.plusDays(2);
    both(side, next, 300);
    flaws.be(BillFlaw.AMOUNT_CHANGED);
    fetched(side, next);

    assertThat(planting.differences(side.name(), day))
        .singleElement()
        .asString()
        .startsWith("MISSING_HERE OPEN 0 1 T");
    assertThat(planting.differences(side.name(), next))
        .singleElement()
        .asString()
        .startsWith("AMOUNT OPEN 300 301 ");
    assertSound();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_bill_that_is_cut_off_altered_or_not_made_yet_is_not_taken_and_comes_later(Side side) {
    var day = day(side, 53);
    both(side, day, 100);
    refused(day, BillFlaw.CUT_OFF, side, "reconciliation.bill.notWhole");
    refused(day, BillFlaw.ALTERED, side, "reconciliation.bill.notWhole");
    var soon = planting.ago(1);
    both(side, soon, 100);
    refused(soon, BillFlaw.NOT_YET, side, "reconciliation.bill.notYet");
    assertThat(reconciliations.has(side, day)).isFalse();
    assertThat(reconciliations.has(side, soon)).isFalse();

    flaws.be(BillFlaw.NONE);

    assertThat(fetched(side, day).open()).isZero();
    try {
      bills.fetch(soon, "finance");
    } catch (InvalidInput otherService) {
      assertThat(otherService.faults()).noneMatch(fault -> fault.args().contains(side));
    }
    assertThat(reconciliations.has(side, soon)).isTrue();
    assertThat(planting.differences(side.name(), soon)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_day_on_which_nothing_happened_has_an_empty_bill(Side side) {
    var day = day(side, 58);

    assertThat(fetched(side, day).lines()).isZero();
    assertThat(reconciliations.has(side, day)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_bill_that_does_not_come_for_days_leaves_our_payments_missing_there(Side side) {
    var day = day(side, 63);
    var payment = Ids.next();
    planting.booked(account(side), payment, day, 900);

    assertThat(fetched(side, day).open()).isEqualTo(1);
    assertThat(planting.differences(day)).containsExactly("MISSING_THERE OPEN 900 0 " + payment);
  }

  @Test
  void what_went_to_receivers_by_wechat_stands_in_its_flow_of_money() {
    var day = day(Side.WECHAT, 68);
    planting.transferred(day, 24_000);
    fetched(Side.WECHAT, day);
    assertThat(planting.differences(day)).isEmpty();

    var next = day(Side.WECHAT, 70);
    both(Side.WECHAT, next, 300);
    planting.transferred(next, 12_000);
    var taken = fetched(Side.WECHAT, next);

    assertThat(taken.lines()).isEqualTo(2);
    assertThat(taken.open()).isZero();
    assertSound();
  }

  private void refused(LocalDate day, BillFlaw flaw, Side side, String key) {
    flaws.be(flaw);
    assertThatThrownBy(() -> bills.fetch(day, "finance"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad ->
                assertThat(bad.faults())
                    .anyMatch(fault -> fault.key().equals(key) && fault.args().contains(side)));
  }

  /** Each service has days of its own, so that they do not meet. */
  private LocalDate day(Side side, int ago) {
    return planting.ago(side == Side.WECHAT ? ago : ago + 100);
  }

  private UUID both(Side side, LocalDate day, long fen) {
    var payment = Ids.next();
    planting.booked(account(side), payment, day, fen);
    return planting.atService(side.name(), payment, TradeNumbers.of(payment, 1), day, fen);
  }

  private static AccountRef account(Side side) {
    return new AccountRef(AccountKind.valueOf(side.name()), null);
  }

  private FileTaken fetched(Side side, LocalDate day) {
    return bills.fetch(day, "finance").stream()
        .filter(taken -> taken.side() == side)
        .findFirst()
        .orElseThrow();
  }

  private void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

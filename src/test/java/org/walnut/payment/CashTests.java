package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.audit.Verification;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Cash that buyers bring to the counter. */
@PaymentTest
class CashTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired Payments payments;
  @Autowired PayChoice choice;
  @Autowired PaymentLife life;
  @Autowired CashReceipts receipts;
  @Autowired Refunds refunds;
  @Autowired HandReturns returns;
  @Autowired Approvals approvals;
  @Autowired Ledger ledger;
  @Autowired Desk desk;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void what_is_counted_to_the_fen_is_paid_into_the_drawer_once() {
    var payment = waiting(5_800);
    var drawer = drawer();
    var receipt = Ids.next();

    var taken = receipts.take(payment, new NewCashTaking(receipt, new Money(5_800)), FINANCE);
    var again = receipts.take(payment, new NewCashTaking(receipt, new Money(5_800)), FINANCE);

    assertThat(taken).isEqualTo(receipt).isEqualTo(again);
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
    assertThat(drawer().minus(drawer)).isEqualTo(new Money(5_800));
    assertThat(receipts.receipt(receipt).takenBy()).isEqualTo(FINANCE.displayName());
    assertSound();
  }

  @Test
  void less_and_more_than_is_owed_are_refused_and_nothing_is_booked() {
    var payment = waiting(5_800);
    var drawer = drawer();
    for (var wrong : new int[] {5_799, 5_801}) {
      assertThatThrownBy(() -> take(payment, wrong))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("amount");
    }
    assertThat(drawer()).isEqualTo(drawer);
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void nothing_is_taken_for_what_is_paid_expired_or_goes_another_way() {
    var paid = waiting(5_800);
    take(paid, 5_800);
    assertThatThrownBy(() -> take(paid, 5_800)).isInstanceOf(Refused.class);

    var expired = waiting(5_800);
    life.expire(payments.card(expired));
    assertThatThrownBy(() -> take(expired, 5_800)).isInstanceOf(Refused.class);

    var other = waiting(5_800);
    choice.choose(other, PayWay.SANDBOX);
    assertThatThrownBy(() -> take(other, 5_800)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> take(Ids.next(), 5_800)).isInstanceOf(NotFound.class);
    assertSound();
  }

  @Test
  void a_receipt_is_of_one_payment() {
    var first = waiting(5_800);
    var second = waiting(5_800);
    var receipt = take(first, 5_800);

    assertThatThrownBy(
            () -> receipts.take(second, new NewCashTaking(receipt, new Money(5_800)), FINANCE))
        .isInstanceOf(Refused.class);
    assertThat(payments.card(second).state()).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void a_receipt_waits_on_the_desk_until_it_is_signed() {
    var receipt = take(waiting(5_800), 5_800);
    assertThat(OnTheDesk.paths(desk, "payment.unsigned", FINANCE))
        .contains("/payments/receipts/" + receipt);

    receipts.sign(receipt, null);
    var signed = receipts.receipt(receipt).signedAt();
    receipts.sign(receipt, null);

    assertThat(signed).isNotNull().isEqualTo(receipts.receipt(receipt).signedAt());
    assertThat(OnTheDesk.paths(desk, "payment.unsigned", FINANCE))
        .doesNotContain("/payments/receipts/" + receipt);
  }

  @Test
  void what_goes_back_is_handed_out_of_the_drawer_when_two_agree() {
    var payment = waiting(5_800);
    take(payment, 5_800);
    var drawer = drawer();
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(1_000), "damaged"));
    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.REQUESTED);

    var asked =
        returns.refund(
            refund,
            new NewHandReturn(Ids.next(), "CR-BACK-1", LocalDate.now(), "damaged"),
            FINANCE);
    approvals.approve(asked, People.countyStaff());

    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.DONE);
    assertThat(drawer.minus(drawer())).isEqualTo(new Money(1_000));
    assertSound();
  }

  @Test
  void another_countys_payment_is_not_there() {
    var payment = waiting(5_800);
    Tenancy.within(
        "522731",
        () -> assertThatThrownBy(() -> take(payment, 5_800)).isInstanceOf(NotFound.class));
  }

  @Test
  void the_database_takes_cash_for_a_payment_once() {
    var payment = waiting(5_800);
    take(payment, 5_800);
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                db.sql(
                        """
                        insert into cash_receipt (id, code, payment_id, amount_fen, taken_by, taken_by_id, taken_at)
                        values (:id, :code, :payment, 5800, 'x', :id, now())
                        """)
                    .param("id", Ids.next())
                    .param("code", "CR-" + payment)
                    .param("payment", payment)
                    .update()))
        .hasMessageContaining("cash_receipt_county_id_payment_id_key");
  }

  private UUID take(UUID payment, long fen) {
    return receipts.take(payment, new NewCashTaking(null, new Money(fen)), FINANCE);
  }

  private UUID waiting(long fen) {
    var payment =
        payments.request(
            new NewPayment(Ids.next(), Ids.next(), new Money(fen), "Order O-7", "/orders/7"));
    await()
        .until(() ->
            Tenancy.calling(
                InCheng.COUNTY, () -> payments.card(payment).state() == PaymentState.PENDING));
    choice.choose(payment, PayWay.CASH);
    return payment;
  }

  private Money drawer() {
    return ledger.balance(AccountRef.drawer()).negate();
  }

  private void assertSound() {
    assertThat(Tenancy.within(InCheng.COUNTY, verification::run))
        .allMatch(Verification.Outcome::holds);
  }
}

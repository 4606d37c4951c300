package org.walnut.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import org.walnut.payment.HandReturns;
import org.walnut.payment.NewHandReturn;
import org.walnut.payment.NewPayment;
import org.walnut.payment.NewRefund;
import org.walnut.payment.NewTransferAccount;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentErrands;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.payment.RefundState;
import org.walnut.payment.Refunds;
import org.walnut.payment.SecondPayments;
import org.walnut.payment.TransferAccounts;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Buyers send money to our account at the bank, and the bank's file says so. */
@ReconTest
class TransferTests {

  static final Person FINANCE = People.ofCounty(Role.FINANCE);
  static final Person CENTRE = People.countyStaff();

  @Autowired Planting planting;
  @Autowired Reconciliations reconciliations;
  @Autowired Differences differences;
  @Autowired Approvals approvals;
  @Autowired TransferAccounts accounts;
  @Autowired Payments payments;
  @Autowired PayChoice choice;
  @Autowired PaymentErrands errands;
  @Autowired Refunds refunds;
  @Autowired HandReturns returns;
  @Autowired SecondPayments seconds;
  @Autowired Ledger ledger;
  @Autowired Desk desk;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void account() {
    reconciliations.account(new OwnAccount(Planting.ACCOUNT));
    accounts.be(new NewTransferAccount("Cheng County Centre", "Longnan Bank", Planting.ACCOUNT));
  }

  @Test
  void what_fits_to_the_fen_is_paid_straight_to_the_bank_account() {
    var payment = waiting(5_800);
    var day = planting.ago(201);
    var bank = ledger.balance(AccountRef.bank());

    read(day, "fruit " + loosely(reference(payment)) + " thanks,58.00");

    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
    assertThat(bank.minus(ledger.balance(AccountRef.bank()))).isEqualTo(new Money(5_800));
    assertThat(planting.differences(day)).isEmpty();
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).isEmpty();
    assertSound();
  }

  @Test
  void the_same_file_and_the_same_reference_count_once() {
    var payment = waiting(5_800);
    var day = planting.ago(204);
    var line = reference(payment) + ",58.00";
    read(day, line, line);
    read(day, line, line);
    var next = planting.ago(202);
    read(next, line);

    assertThat(planting.differences(day))
        .containsExactly("MISSING_HERE OPEN 0 5800 " + reference(payment));
    assertThat(planting.differences(next))
        .containsExactly("MISSING_HERE OPEN 0 5800 " + reference(payment));
    assertSound();
  }

  @Test
  void less_more_and_what_nobody_knows_wait_for_a_person() {
    var less = waiting(5_800);
    var more = waiting(5_800);
    var day = planting.ago(207);
    var wrong = reference(less).substring(0, 11) + (reference(less).endsWith("0") ? "1" : "0");

    read(
        day,
        reference(less) + ",57.99",
        reference(more) + ",58.01",
        wrong + ",58.00",
        "walnuts,58.00");

    assertThat(state(less)).isEqualTo(PaymentState.PENDING);
    assertThat(state(more)).isEqualTo(PaymentState.PENDING);
    assertThat(planting.differences(day))
        .containsExactlyInAnyOrder(
            "MISSING_HERE OPEN 0 5799 " + reference(less),
            "MISSING_HERE OPEN 0 5801 " + reference(more),
            "MISSING_HERE OPEN 0 5800 " + wrong,
            "MISSING_HERE OPEN 0 5800 walnuts");
    assertSound();
  }

  @Test
  void what_comes_late_is_assigned_by_two_persons() {
    var payment = waiting(5_800);
    var reference = reference(payment);
    expire(payment);
    var day = planting.ago(210);
    read(day, reference + ",58.00");
    var difference = planting.difference(day, reference);
    assertThat(state(payment)).isEqualTo(PaymentState.EXPIRED);

    assertThatThrownBy(() -> assign(difference, "PY-0000000-0")).isInstanceOf(InvalidInput.class);
    var approval = assign(difference, reference);
    assertThat(state(payment)).isEqualTo(PaymentState.EXPIRED);
    assertThatThrownBy(() -> approvals.approve(approval, FINANCE)).isInstanceOf(Refused.class);
    approvals.approve(approval, CENTRE);

    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
    assertThat(planting.differences(day))
        .containsExactly("MISSING_HERE RESOLVED 0 5800 " + reference);
    assertThatThrownBy(() -> assign(difference, reference)).isInstanceOf(Refused.class);
    reconciliations.matchAgain();
    assertThat(planting.differences(day)).hasSize(1);
    assertSound();
  }

  @Test
  void too_little_is_kept_for_the_payer_and_sent_back_by_two_persons() {
    var payment = waiting(5_800);
    var day = planting.ago(213);
    read(day, reference(payment) + ",50.00");
    approvals.approve(
        assign(planting.difference(day, reference(payment)), payments.card(payment).code()),
        CENTRE);
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
    var second = seconds.of(payment).getFirst();
    assertThat(second.amount()).isEqualTo(new Money(5_000));
    assertThat(OnTheDesk.paths(desk, "payment.paidTwice", FINANCE))
        .contains("/payments/" + payment);
    assertThat(seconds.giveBack(payment, second.id())).isFalse();

    var sent = planting.ago(211);
    approvals.approve(returns.second(second.id(), sent(sent), FINANCE), CENTRE);
    read(sent, second.code() + ",-50.00");

    assertThat(seconds.of(payment).getFirst().open()).isFalse();
    assertThat(planting.differences(sent)).isEmpty();
    assertThat(OnTheDesk.paths(desk, "payment.paidTwice", FINANCE))
        .doesNotContain("/payments/" + payment);
    assertSound();
  }

  @Test
  void a_refund_waits_for_a_person_who_sends_it_and_a_second_who_agrees() {
    var payment = waiting(5_800);
    var day = planting.ago(216);
    read(day, reference(payment) + ",58.00");
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(800), "damaged"));
    assertThat(OnTheDesk.paths(desk, "payment.refundByHand", FINANCE))
        .contains("/refunds/" + refund);
    var sent = planting.ago(214);
    var bank = ledger.balance(AccountRef.bank());

    var approval = returns.refund(refund, sent(sent), FINANCE);
    assertThatThrownBy(() -> approvals.approve(approval, FINANCE)).isInstanceOf(Refused.class);
    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.REQUESTED);
    approvals.approve(approval, CENTRE);
    read(sent, refunds.card(refund).code() + ",-8.00");

    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.DONE);
    assertThat(ledger.balance(AccountRef.bank()).minus(bank)).isEqualTo(new Money(800));
    assertThat(planting.differences(sent)).isEmpty();
    assertThat(OnTheDesk.paths(desk, "payment.refundByHand", FINANCE))
        .doesNotContain("/refunds/" + refund);
    assertThatThrownBy(() -> returns.refund(refund, sent(sent), FINANCE))
        .isInstanceOf(Refused.class);
    assertSound();
  }

  @Test
  void what_comes_for_a_payment_that_goes_another_way_by_now_waits_for_a_person() {
    var payment = waiting(5_800);
    var reference = reference(payment);
    choice.choose(payment, PayWay.SANDBOX);
    var day = planting.ago(219);

    read(day, reference + ",58.00");

    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
    assertThat(planting.differences(day)).containsExactly("MISSING_HERE OPEN 0 5800 " + reference);
    assertSound();
  }

  private UUID waiting(long fen) {
    var payment =
        payments.request(
            new NewPayment(Ids.next(), Ids.next(), new Money(fen), "Order O-7", "/orders/7"));
    await()
        .until(() -> Tenancy.calling(InCheng.COUNTY, () -> state(payment) == PaymentState.PENDING));
    choice.choose(payment, PayWay.BANK_TRANSFER);
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
    return payment;
  }

  private String reference(UUID payment) {
    return transaction.execute(_ ->
        db.sql("select reference from transfer_reference where payment_id = :payment")
            .param("payment", payment)
            .query(String.class)
            .single());
  }

  /** As clerks type it. */
  private static String loosely(String reference) {
    return Objects.requireNonNull(reference).replace('-', ' ').toLowerCase(java.util.Locale.ROOT);
  }

  private void expire(UUID payment) {
    transaction.executeWithoutResult(_ ->
        db.sql("update payment set begun_at = begun_at - interval '8 days' where id = :id")
            .param("id", payment)
            .update());
    assertThat(errands.query(payment)).isTrue();
  }

  private NewHandReturn sent(LocalDate on) {
    return new NewHandReturn(null, "BK-2026-77", on, "sent from the account");
  }

  private UUID assign(UUID difference, String payment) {
    return differences.askToAssign(
        difference, new NewAssignment(null, payment, "the payer called"), FINANCE);
  }

  private PaymentState state(UUID payment) {
    return payments.card(payment).state();
  }

  private void read(LocalDate day, String... rows) {
    reconciliations.readBank(
        day, Planting.statement(day, Planting.ACCOUNT, rows).getBytes(UTF_8), FINANCE);
  }

  private void assertSound() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }
}

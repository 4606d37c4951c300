package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** What is told of a refund is held against what was asked for, before anything is booked. */
@PaymentTest
class RefundNoticesTests {

  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired SecondPaymentLife seconds;
  @Autowired NoticeBook book;
  @Autowired Gate gate;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private UUID payment;

  @BeforeEach
  void paid() {
    gate.be(Gate.Mood.DOWN);
    payment = paidOne();
  }

  @AfterEach
  void open() {
    gate.be(Gate.Mood.OPEN);
  }

  @Test
  void a_refund_of_another_amount_is_suspect_and_not_booked() {
    var refund = refund(800);
    tell(NoticeKind.REFUNDED, PayWay.SANDBOX, payment, refund, 1);

    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.REQUESTED);
    assertThat(activities("payment.suspect", payment)).isEqualTo(1);
    assertThat(outcome(refund)).isEqualTo("SUSPECT");

    tell(NoticeKind.REFUNDED, PayWay.SANDBOX, payment, refund, 800);
    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.DONE);
  }

  @Test
  void a_refund_of_another_payment_is_suspect_and_not_booked() {
    var refund = refund(800);
    var other = paidOne();
    tell(NoticeKind.REFUNDED, PayWay.SANDBOX, other, refund, 800);
    tell(NoticeKind.REFUND_REFUSED, PayWay.SANDBOX, other, refund, 800);

    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.REQUESTED);
    assertThat(activities("payment.suspect", other)).isEqualTo(2);
  }

  @Test
  void an_unknown_refund_is_noted() {
    tell(NoticeKind.REFUNDED, PayWay.SANDBOX, payment, Ids.next(), 800);

    assertThat(activities("payment.unknownRefund", payment)).isEqualTo(1);
  }

  @Test
  void what_came_a_second_time_has_gone_back_when_it_is_told() {
    var by = new Received(PayWay.WECHAT, 7, new Money(5_800), "T-7");
    seconds.came(payments.card(payment), by, LocalDate.of(2026, 11, 23));
    var second = SecondPayment.id(payment, by);

    tell(NoticeKind.REFUNDED, PayWay.WECHAT, payment, second, 1);
    assertThat(seconds.find(second).orElseThrow().open()).isTrue();
    tell(NoticeKind.REFUND_REFUSED, PayWay.WECHAT, payment, second, 5_800);
    assertThat(activities("payment.secondRefused", payment)).isEqualTo(1);
    tell(NoticeKind.REFUNDED, PayWay.WECHAT, payment, second, 5_800);
    assertThat(seconds.find(second).orElseThrow().open()).isFalse();
    assertThat(activities("payment.secondReturned", payment)).isEqualTo(1);
  }

  @Test
  void alipay_names_all_that_went_back_so_far() {
    var first = refund(800);
    var second = refund(3_000);
    tell(NoticeKind.REFUNDED, PayWay.ALIPAY, payment, first, 3_801);
    assertThat(refunds.card(first).state()).isEqualTo(RefundState.REQUESTED);

    tell(NoticeKind.REFUNDED, PayWay.ALIPAY, payment, first, 800);
    tell(NoticeKind.REFUNDED, PayWay.ALIPAY, payment, second, 3_800);

    assertThat(refunds.card(first).state()).isEqualTo(RefundState.DONE);
    assertThat(refunds.card(second).state()).isEqualTo(RefundState.DONE);
    assertThat(activities("payment.suspect", payment)).isEqualTo(1);
  }

  private UUID paidOne() {
    var id = payments.request(Counter.payment(5_800));
    tell(NoticeKind.PAID, PayWay.SANDBOX, id, null, 5_800);
    assertThat(payments.card(id).state()).isEqualTo(PaymentState.PAID);
    return id;
  }

  private UUID refund(long fen) {
    return refunds.request(new NewRefund(Ids.next(), payment, new Money(fen), "damaged"));
  }

  private void tell(NoticeKind kind, PayWay way, UUID of, UUID refund, long fen) {
    var notice = new Notice(Ids.next(), kind, way, of, 0, refund, new Money(fen), null);
    assertThat(book.take(notice)).isEqualTo(NoticeAnswer.HEARD);
  }

  private long activities(String kind, UUID subject) {
    return transaction.execute(_ ->
        db.sql("select count(*) from activity where subject_id = :subject and kind = :kind")
            .param("subject", subject)
            .param("kind", kind)
            .query(Long.class)
            .single());
  }

  private String outcome(UUID refund) {
    return transaction.execute(_ ->
        db.sql("select outcome from payment_notice where refund_id = :refund")
            .param("refund", refund)
            .query(String.class)
            .single());
  }
}

package org.walnut.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Money;

/**
 * Takes what a payment service tells of money that went back: of a refund of ours, or of money that
 * came twice. What fits none of them moves nothing and is noted.
 */
@Service
@Transactional
class RefundNotices {

  private static final Logger log = LoggerFactory.getLogger(RefundNotices.class);

  private final RefundLife refunds;
  private final SecondPaymentLife seconds;
  private final Activities activities;

  RefundNotices(RefundLife refunds, SecondPaymentLife seconds, Activities activities) {
    this.refunds = refunds;
    this.seconds = seconds;
    this.activities = activities;
  }

  NoticeEffect take(PaymentCard payment, Notice notice) {
    var id = requireNonNull(notice.refund());
    var refund = refunds.find(id).filter(each -> tells(notice, payment, each));
    var second = seconds.find(id).filter(each -> tells(notice, payment, each));
    if (refund.isPresent()) {
      return notice.kind() == NoticeKind.REFUNDED ? refunds.done(id) : refunds.refused(id);
    } else if (second.isPresent()) {
      return wentBack(second.get(), payment, notice.kind());
    }
    return strange(payment, id, notice.amount());
  }

  private static boolean tells(Notice notice, PaymentCard payment, RefundCard refund) {
    return refund.payment().equals(payment.id())
        && (notice.way() == PayWay.ALIPAY
            ? withinWhole(notice.amount(), payment, refund)
            : notice.amount().equals(refund.amount()));
  }

  /** Alipay tells how much went back of the payment in all, this refund included. */
  private static boolean withinWhole(Money told, PaymentCard payment, RefundCard refund) {
    var most = payment.refunded().plus(refund.amount());
    return told.compareTo(refund.amount()) >= 0
        && told.compareTo(most) <= 0
        && told.compareTo(payment.amount()) <= 0;
  }

  private static boolean tells(Notice notice, PaymentCard payment, SecondPayment second) {
    return second.payment().equals(payment.id())
        && second.way() == notice.way()
        && second.amount().equals(notice.amount());
  }

  /** One that was refused stays with the person who sent it back. */
  private NoticeEffect wentBack(SecondPayment second, PaymentCard payment, NoticeKind kind) {
    if (kind != NoticeKind.REFUNDED || !second.open()) {
      return NoticeEffect.NOTHING_NEW;
    }
    seconds.wentBack(second, payment.code());
    return NoticeEffect.TAKEN;
  }

  private NoticeEffect strange(PaymentCard payment, UUID refund, Money told) {
    activities.record(
        "payment.strangeRefund", "payment", payment.id(), payment.code(), told.toString());
    log.warn("{} yuan told of refund {} do not fit {}", told, refund, payment.code());
    return NoticeEffect.SUSPECT;
  }
}

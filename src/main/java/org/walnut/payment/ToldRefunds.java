package org.walnut.payment;

import static java.util.Objects.requireNonNull;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Money;

/**
 * Holds what a payment service tells of a refund against what was asked for; what does not fit
 * moves nothing and is noted for people.
 */
@Service
@Transactional
class ToldRefunds {

  private static final Logger log = LoggerFactory.getLogger(ToldRefunds.class);

  private final RefundStore refunds;
  private final RefundLife life;
  private final SecondPaymentLife seconds;
  private final Activities activities;

  ToldRefunds(
      RefundStore refunds, RefundLife life, SecondPaymentLife seconds, Activities activities) {
    this.refunds = refunds;
    this.life = life;
    this.seconds = seconds;
    this.activities = activities;
  }

  NoticeEffect take(PaymentCard payment, Notice notice) {
    var id = requireNonNull(notice.refund());
    var refund = refunds.find(id);
    if (refund.isPresent()) {
      return ofRefund(payment, refund.get(), notice);
    }
    return seconds
        .find(id)
        .map(second -> ofSecond(payment, second, notice))
        .orElseGet(() -> unknown(payment, notice));
  }

  private NoticeEffect ofRefund(PaymentCard payment, RefundCard refund, Notice notice) {
    if (!refund.payment().equals(payment.id()) || !fits(payment, refund, notice)) {
      return suspect(payment, notice, refund.code(), refund.amount());
    }
    return notice.kind() == NoticeKind.REFUNDED
        ? life.done(refund.id())
        : life.refused(refund.id());
  }

  /**
   * What Alipay names is all that went back of the trade so far: at least this refund, and no more
   * than what was asked for in all, whichever of its notices comes first.
   */
  private static boolean fits(PaymentCard payment, RefundCard refund, Notice notice) {
    if (notice.way() != PayWay.ALIPAY) {
      return notice.amount().equals(refund.amount());
    }
    var asked =
        refund.state() == RefundState.FAILED
            ? payment.refunded().plus(refund.amount())
            : payment.refunded();
    return notice.amount().compareTo(refund.amount()) >= 0 && notice.amount().compareTo(asked) <= 0;
  }

  /** What came a second time has a trade of its own and goes back whole. */
  private NoticeEffect ofSecond(PaymentCard payment, SecondPayment second, Notice notice) {
    if (!second.payment().equals(payment.id()) || !notice.amount().equals(second.amount())) {
      return suspect(payment, notice, second.code(), second.amount());
    } else if (!second.open()) {
      return NoticeEffect.NOTHING_NEW;
    } else if (notice.kind() == NoticeKind.REFUNDED) {
      seconds.wentBack(second, payment.code());
    } else {
      record("payment.secondRefused", payment, second.way().name());
    }
    return NoticeEffect.TAKEN;
  }

  private NoticeEffect suspect(PaymentCard payment, Notice notice, String code, Money amount) {
    record("payment.suspect", payment, notice.amount() + " / " + amount + " " + code);
    log.warn("refund {} of {} yuan is told of {} as {}", code, amount, payment.code(), notice);
    return NoticeEffect.SUSPECT;
  }

  private NoticeEffect unknown(PaymentCard payment, Notice notice) {
    record("payment.unknownRefund", payment, notice.refund() + " " + notice.amount());
    log.warn("notice {} of {} is of an unknown refund", notice.notice(), payment.code());
    return NoticeEffect.SUSPECT;
  }

  private void record(String kind, PaymentCard payment, String note) {
    activities.record(kind, "payment", payment.id(), payment.code(), note);
  }
}

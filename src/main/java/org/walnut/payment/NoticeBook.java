package org.walnut.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;
import org.walnut.tenancy.Tenancy;

/** Takes a notice that is known to be the payment service's: stored once, its effect had once. */
@Service
@Transactional
class NoticeBook {

  private static final Logger log = LoggerFactory.getLogger(NoticeBook.class);
  private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(1);

  private final NoticeStore notices;
  private final PaymentStore payments;
  private final PaymentLife life;
  private final ToldRefunds refunds;
  private final Activities activities;
  private final Clock clock;
  private final Map<String, Instant> alarms = new ConcurrentHashMap<>();

  NoticeBook(
      NoticeStore notices,
      PaymentStore payments,
      PaymentLife life,
      ToldRefunds refunds,
      Activities activities,
      Clock clock) {
    this.notices = notices;
    this.payments = payments;
    this.life = life;
    this.refunds = refunds;
    this.activities = activities;
    this.clock = clock;
  }

  NoticeAnswer take(Notice notice) {
    var payment = payments.lock(notice.payment());
    if (payment.isEmpty()) {
      var code = ShortCode.of("PY", notice.payment());
      activities.record("payment.unknownNotice", "payment", notice.payment(), code, null);
      log.warn("notice {} is of the unknown payment {}", notice.notice(), notice.payment());
      return NoticeAnswer.UNKNOWN_PAYMENT;
    }
    if (!notices.cameAgain(notice.notice())) {
      notices.insert(notice, effect(payment.get(), notice), clock.instant());
    }
    return NoticeAnswer.HEARD;
  }

  /**
   * Once a minute is enough to know of an attack; more would let it fill the list of activities.
   */
  void forged(PayWay way) {
    var county = Tenancy.requiredCounty();
    var now = clock.instant();
    var last = alarms.get(way + county);
    if (last == null || last.plus(BETWEEN_ALARMS).isBefore(now)) {
      alarms.put(way + county, now);
      var gate = way + " " + county;
      activities.record("payment.forgedNotice", "payment", Ids.from(gate), gate, null);
      log.warn("a notice with a wrong or old signature came by {} for {}", way, county);
    }
  }

  private NoticeEffect effect(PaymentCard payment, Notice notice) {
    return switch (notice.kind()) {
      case PAID, DECLINED ->
          payment.state() == PaymentState.SUSPECT ? NoticeEffect.SUSPECT : decided(payment, notice);
      case REFUNDED, REFUND_REFUSED -> refunds.take(payment, notice);
    };
  }

  private NoticeEffect decided(PaymentCard payment, Notice notice) {
    if (notice.kind() == NoticeKind.PAID) {
      return life.received(payment, notice.received());
    } else {
      return notice.of(payment) ? life.declined(payment) : NoticeEffect.NOTHING_NEW;
    }
  }
}

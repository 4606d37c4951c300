package org.walnut.payout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.payment.NoticeAnswer;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Takes a notice that is known to be WeChat Pay's: stored once, its effect had once. */
@Service
@Transactional
class TransferNoticeBook {

  private static final Logger log = LoggerFactory.getLogger(TransferNoticeBook.class);
  private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(1);

  private final TransferStore store;
  private final TransferLife life;
  private final Activities activities;
  private final Clock clock;
  private final Map<String, Instant> alarms = new ConcurrentHashMap<>();

  TransferNoticeBook(TransferStore store, TransferLife life, Activities activities, Clock clock) {
    this.store = store;
    this.life = life;
    this.activities = activities;
    this.clock = clock;
  }

  NoticeAnswer take(UUID notice, Optional<UUID> payout, String billNo, TransferAnswer told) {
    var transfer = payout.flatMap(store::lock);
    if (transfer.isEmpty()) {
      activities.record(
          "payout.unknownTransfer", "wechatTransfer", Ids.from("transfer:" + billNo), billNo, null);
      log.warn("notice {} is of the unknown transfer {}", notice, billNo);
      return NoticeAnswer.UNKNOWN_PAYMENT;
    }
    if (!store.cameAgain(notice)) {
      var id = transfer.get().id();
      store.insert(notice, id, told, life.told(id, told), clock.instant());
    }
    return NoticeAnswer.HEARD;
  }

  /** Once a minute is enough to know of an attack. */
  void forged() {
    var county = Tenancy.requiredCounty();
    var now = clock.instant();
    var last = alarms.get(county);
    if (last == null || last.plus(BETWEEN_ALARMS).isBefore(now)) {
      alarms.put(county, now);
      activities.record(
          "payout.forgedNotice", "wechatTransfer", Ids.from("transfers " + county), county, null);
      log.warn("a notice of a transfer with a wrong or old signature came for {}", county);
    }
  }
}

package org.walnut.payout;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;

/** Takes what WeChat Pay says of a transfer, in whatever order and however often it is said. */
@Service
@Transactional
class TransferLife {

  private static final Logger log = LoggerFactory.getLogger(TransferLife.class);

  private final TransferStore store;
  private final PayoutEnds ends;
  private final PayoutNews news;
  private final Activities activities;
  private final Clock clock;

  TransferLife(
      TransferStore store, PayoutEnds ends, PayoutNews news, Activities activities, Clock clock) {
    this.store = store;
    this.ends = ends;
    this.news = news;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  TransferCard card(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("payout.transfer", id));
  }

  @Transactional(readOnly = true)
  PayoutLine line(UUID id) {
    return ends.line(id);
  }

  void asked(UUID id) {
    store.asked(id, clock.instant());
  }

  /** What was answered to our own question; it also settles what was suspect. */
  TransferEffect answered(UUID id, TransferAnswer answer) {
    var transfer = lock(id);
    return transfer.state() == TransferState.SUSPECT && right(transfer, answer)
        ? become(transfer, answer)
        : take(transfer, answer);
  }

  /** What was told without being asked for. */
  TransferEffect told(UUID id, TransferAnswer answer) {
    return take(lock(id), answer);
  }

  private TransferEffect take(TransferCard transfer, TransferAnswer answer) {
    if (transfer.state().ended()) {
      return afterTheEnd(transfer, answer);
    } else if (!right(transfer, answer)) {
      store.suspect(transfer.id());
      record("payout.transferOtherAmount", transfer, String.valueOf(answer.amount()));
      return TransferEffect.SUSPECT;
    } else if (transfer.state().mayBecome(answer.state())) {
      return become(transfer, answer);
    } else {
      return TransferEffect.NOTHING_NEW;
    }
  }

  /** A service that changes its mind about money is a matter for people. */
  private TransferEffect afterTheEnd(TransferCard transfer, TransferAnswer answer) {
    if (!answer.state().ended() || answer.state() == transfer.state()) {
      return TransferEffect.NOTHING_NEW;
    }
    record("payout.transferContradicted", transfer, answer.state().name());
    log.warn("transfer {} ended {} and is told as {}", transfer.code(), transfer.state(), answer);
    return TransferEffect.SUSPECT;
  }

  private TransferEffect become(TransferCard transfer, TransferAnswer answer) {
    store.become(transfer.id(), answer, clock.instant());
    switch (answer.state()) {
      case SUCCESS -> ends.paid(transfer.id(), new Days(clock).today());
      case FAIL, CANCELLED -> ends.failed(transfer.id(), answer.failure());
      case WAIT_USER_CONFIRM -> news.toConfirm(transfer);
      case CREATED, ACCEPTED, PROCESSING, TRANSFERING, CANCELING, SUSPECT -> {}
    }
    if (answer.state().ended()) {
      record("payout.transferEnded", transfer, answer.state().name());
      log.info("transfer {} ended {}", transfer.code(), answer.state());
    }
    return TransferEffect.TAKEN;
  }

  private static boolean right(TransferCard transfer, TransferAnswer answer) {
    return answer.amount() == null || answer.amount().equals(transfer.amount());
  }

  private TransferCard lock(UUID id) {
    return store.lock(id).orElseThrow(() -> new NotFound("payout.transfer", id));
  }

  private void record(String kind, TransferCard transfer, String note) {
    activities.record(kind, "wechatTransfer", transfer.id(), transfer.code(), note);
  }
}

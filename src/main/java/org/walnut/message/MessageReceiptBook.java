package org.walnut.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Takes a receipt that is known to be the gateway's: stored once, its effect had once. */
@Service
@Transactional
class MessageReceiptBook {

  private static final Logger log = LoggerFactory.getLogger(MessageReceiptBook.class);
  private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(1);

  private final MessageReceiptStore receipts;
  private final ErrandStore errands;
  private final MessageStore messages;
  private final Activities activities;
  private final Clock clock;
  private final Map<String, Instant> alarms = new ConcurrentHashMap<>();

  MessageReceiptBook(
      MessageReceiptStore receipts,
      ErrandStore errands,
      MessageStore messages,
      Activities activities,
      Clock clock) {
    this.receipts = receipts;
    this.errands = errands;
    this.messages = messages;
    this.activities = activities;
    this.clock = clock;
  }

  ReceiptAnswer take(MessageReceipt receipt) {
    var message = receipts.lock(receipt.number());
    if (message.isEmpty()) {
      log.warn("receipt {} is of the unknown message {}", receipt.receipt(), receipt.number());
      return ReceiptAnswer.UNKNOWN_MESSAGE;
    }
    if (receipts.add(receipt, clock.instant())) {
      apply(message.get(), receipt);
    }
    return ReceiptAnswer.HEARD;
  }

  /**
   * Once a minute is enough to know of an attack; more would let it fill the list of activities.
   */
  void forged() {
    var county = Tenancy.requiredCounty();
    var now = clock.instant();
    var last = alarms.get(county);
    if (last == null || last.plus(BETWEEN_ALARMS).isBefore(now)) {
      alarms.put(county, now);
      var gate = "/callbacks/sms/" + county;
      activities.record("message.forgedReceipt", "message", Ids.from(gate), gate, null);
      log.warn("a receipt with a wrong or old signature came for {}", county);
    }
  }

  /** What has arrived stays so, whatever comes later. */
  private void apply(UUID message, MessageReceipt receipt) {
    if (messages.state(message) == MessageState.DELIVERED) {
      return;
    }
    switch (receipt.state()) {
      case DELIVERED -> done(message, MessageState.DELIVERED, null);
      case FAILED -> {
        if (errands.underWay(message).map(receipt.number()::equals).orElse(true)) {
          done(message, MessageState.FAILED, "message.why.notDelivered");
        }
      }
      case ACCEPTED, UNKNOWN, NEVER_GIVEN -> {
        // Nothing that the gateway did not answer when it was given the message.
      }
    }
  }

  private void done(UUID message, MessageState outcome, @Nullable String why) {
    errands.done(message);
    messages.outcome(message, outcome, clock.instant(), why);
    log.info("message {} {}", message, outcome);
  }
}

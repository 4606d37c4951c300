package org.walnut.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a message at the gateway, step by step, each in a transaction of its own. */
@Service
@Transactional
class MessageLife {

  private static final Logger log = LoggerFactory.getLogger(MessageLife.class);
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration UNTIL_ASKED = Duration.ofMinutes(2);

  private final ErrandStore errands;
  private final MessageStore messages;
  private final Admission admission;
  private final Clock clock;

  MessageLife(ErrandStore errands, MessageStore messages, Admission admission, Clock clock) {
    this.errands = errands;
    this.messages = messages;
    this.admission = admission;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<UUID> due() {
    return errands.due(clock.instant());
  }

  /**
   * Empty as well when too much time has gone by, then it has failed; and when its receiver has
   * meanwhile said that they do not want it, then it stays here.
   */
  Optional<Errand> claim(UUID message) {
    var now = clock.instant();
    return errands
        .claim(message, now, now.plus(LEASE))
        .filter(errand -> inTime(errand, now))
        .filter(this::stillWanted);
  }

  /** The gateway has answered; without effect when a receipt was quicker. */
  void heard(Errand errand, GatewayState answer) {
    if (!errands.lock(errand)) {
      return;
    }
    switch (answer) {
      case ACCEPTED -> handed(errand);
      case DELIVERED -> done(errand, MessageState.DELIVERED, null);
      case FAILED -> done(errand, MessageState.FAILED, "message.why.notDelivered");
      case UNKNOWN -> again(errand, ErrandState.UNKNOWN, "message.why.gatewayUnsure");
      case NEVER_GIVEN -> anew(errand);
    }
  }

  /** The gateway could not be reached. */
  void notReached(Errand errand) {
    if (errands.lock(errand)) {
      again(errand, errand.state(), "message.why.gatewayDown");
    }
  }

  /** Nobody knows whether the gateway has taken it. */
  void unsure(Errand errand) {
    if (errands.lock(errand)) {
      var state = errand.state() == ErrandState.WAITING ? ErrandState.UNKNOWN : errand.state();
      again(errand, state, "message.why.gatewaySilent");
    }
  }

  private void handed(Errand errand) {
    var now = clock.instant();
    if (errand.state() == ErrandState.HANDED) {
      errands.again(errand, ErrandState.HANDED, errand.next(now));
    } else {
      errands.handed(errand, now.plus(UNTIL_ASKED));
      messages.outcome(errand.message(), MessageState.HANDED, now, null);
    }
  }

  private void anew(Errand errand) {
    if (errand.text() == null) {
      done(errand, MessageState.FAILED, "message.why.secretForgotten");
    } else {
      var now = clock.instant();
      errands.again(errand, ErrandState.WAITING, now);
      messages.outcome(errand.message(), MessageState.WAITING, now, "message.why.neverGiven");
    }
  }

  private void again(Errand errand, ErrandState state, String why) {
    var now = clock.instant();
    errands.again(errand, state, errand.next(now));
    if (state != errand.state() || errand.tries() == 1) {
      messages.outcome(errand.message(), shown(state), now, why);
    }
  }

  private boolean inTime(Errand errand, Instant now) {
    var overdue = errand.overdue(now);
    if (overdue) {
      giveUp(errand, now);
    }
    return !overdue;
  }

  /** What the gateway has already, or perhaps has, is only asked after. */
  private boolean stillWanted(Errand errand) {
    if (errand.state() != ErrandState.WAITING) {
      return true;
    }
    var whyNot = messages.find(errand.message(), "").flatMap(admission::notWished);
    whyNot.ifPresent(why -> done(errand, MessageState.SUPPRESSED, why));
    return whyNot.isEmpty();
  }

  private void giveUp(Errand errand, Instant now) {
    var why = errand.worthless(now) ? "message.why.tooLate" : "message.why.gaveUp";
    done(
        errand,
        errand.state() == ErrandState.WAITING ? MessageState.FAILED : MessageState.UNKNOWN,
        why);
  }

  private void done(Errand errand, MessageState outcome, @Nullable String why) {
    errands.done(errand.message());
    messages.outcome(errand.message(), outcome, clock.instant(), why);
    log.info("message {} {}", errand.message(), outcome);
  }

  private static MessageState shown(ErrandState state) {
    return switch (state) {
      case WAITING -> MessageState.WAITING;
      case HANDED -> MessageState.HANDED;
      case UNKNOWN -> MessageState.UNKNOWN;
    };
  }
}

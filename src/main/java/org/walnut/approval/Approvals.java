package org.walnut.approval;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Dangerous acts: one person asks, a second one decides, and what was approved is done once. */
@Service
@Transactional
public class Approvals {

  static final Duration OPEN_FOR = Duration.ofDays(3);

  private static final Logger log = LoggerFactory.getLogger(Approvals.class);

  private final ApprovalStore store;
  private final DangerousActs acts;
  private final ApprovalNews news;
  private final ObjectProvider<MayDecide> trust;
  private final Clock clock;

  Approvals(
      ApprovalStore store,
      DangerousActs acts,
      ApprovalNews news,
      ObjectProvider<MayDecide> trust,
      Clock clock) {
    this.store = store;
    this.acts = acts;
    this.news = news;
    this.trust = trust;
    this.clock = clock;
  }

  /** Writes down what is asked for; the same id again answers the request that is there. */
  public <P extends Record> UUID ask(DangerousAct<P> act, P payload, NewApproval wish, Person me) {
    @Nullable UUID given = wish.id();
    var id = Objects.requireNonNullElseGet(given, Ids::next);
    var deed = act.describe(payload);
    var now = clock.instant();
    store.letExpire(act.kind(), deed.subject(), now).forEach(news::expired);
    if (store.add(id, act.kind(), payload, deed, wish.reason(), me, now, now.plus(OPEN_FOR))) {
      news.asked(id, deed.label(), wish.reason());
      log.info("approval {} asked for: {}", Asked.code(id), act.kind());
    } else if (!store.isThere(id, me.id())) {
      throw new Refused("approval.problem.askedAlready", deed.label());
    }
    return id;
  }

  /**
   * Approves and does it. Refused to the one who asked, and when what would happen now is not what
   * was described any more.
   */
  public void approve(UUID id, Person me) {
    var asked = open(id);
    refuseUnfit(asked, me);
    if (!acts.words(asked).equals(asked.words())) {
      throw new Refused("approval.problem.changed", asked.code());
    }
    decide(asked, ApprovalState.APPROVED, me, null);
    acts.execute(asked);
    log.info("approval {} approved: {}", asked.code(), asked.kind());
  }

  public void refuse(UUID id, Refusal refusal, Person me) {
    var asked = open(id);
    refuseUnfit(asked, me);
    decide(asked, ApprovalState.REFUSED, me, refusal.why());
  }

  /** Only the one who asked takes a request back. */
  public void withdraw(UUID id, Person me) {
    var asked = open(id);
    if (!asked.by().equals(me.id())) {
      throw new NotFound("approval.kind", asked.code());
    }
    decide(asked, ApprovalState.WITHDRAWN, me, null);
  }

  /** Ends what nobody decided in time. */
  public void expire() {
    store.letExpire(null, null, clock.instant()).forEach(news::expired);
  }

  /** Waits for whoever decides at this moment, and then says who was faster. */
  private Asked open(UUID id) {
    var asked = store.lock(id).orElseThrow(() -> new NotFound("approval.kind", Asked.code(id)));
    if (asked.state() != ApprovalState.ASKED) {
      throw new Refused("approval.problem.decided", asked.code(), asked.state());
    }
    if (!asked.expiresAt().isAfter(clock.instant())) {
      throw new Refused("approval.problem.expired", asked.code());
    }
    return asked;
  }

  /** Whether a person decides about nothing yet, since nobody has vouched for them. */
  @Transactional(readOnly = true)
  public Predicate<Person> notYet() {
    var not =
        trust.stream()
            .flatMap(each -> each.notYet().stream())
            .collect(Collectors.toUnmodifiableSet());
    return person -> not.contains(person.id());
  }

  private void refuseUnfit(Asked asked, Person me) {
    if (asked.by().equals(me.id())) {
      throw new Refused("approval.problem.own");
    }
    if (notYet().test(me)) {
      throw new Refused("approval.problem.unvouched");
    }
  }

  private void decide(Asked asked, ApprovalState state, Person me, @Nullable String why) {
    if (!store.decide(asked.id(), state, me, why, clock.instant())) {
      throw new Refused("approval.problem.decided", asked.code(), state);
    }
    news.decided(asked, state, me, why);
  }
}

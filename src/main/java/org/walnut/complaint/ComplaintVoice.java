package org.walnut.complaint;

import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;
import org.walnut.tenancy.Tenancy;

/** What whoever complained says of the answer: with code and secret, or at the counter. */
@Service
public class ComplaintVoice {

  /** Who says nothing for so long after an answer is content with it. */
  private static final Period SILENCE = Period.ofDays(15);

  private final ComplaintStore store;
  private final ComplaintMoves moves;
  private final Complaints complaints;
  private final ComplaintDays days;
  private final ComplaintNews news;

  ComplaintVoice(
      ComplaintStore store,
      ComplaintMoves moves,
      Complaints complaints,
      ComplaintDays days,
      ComplaintNews news) {
    this.store = store;
    this.moves = moves;
    this.complaints = complaints;
    this.days = days;
    this.news = news;
  }

  /** Not found unless both fit. */
  @Transactional(readOnly = true)
  public ComplaintCard open(String code, String secret) {
    return ShortCode.read(code)
        .flatMap(read -> store.opened(read, secret))
        .orElseThrow(() -> new NotFound("complaint.kind", code));
  }

  @Transactional
  public void content(String code, String secret, int satisfaction) {
    content(open(code, secret), satisfaction, null);
  }

  @Transactional
  public void escalate(String code, String secret, String why) {
    escalate(open(code, secret), why, null);
  }

  /** The clerk says it for who came to the counter. */
  @Transactional
  public void content(UUID id, int satisfaction, Person me) {
    content(atCounter(id, me), satisfaction, me);
  }

  /** As {@link #content(UUID, int, Person)}. */
  @Transactional
  public void escalate(UUID id, String why, Person me) {
    escalate(atCounter(id, me), why, me);
  }

  /** Closes what is settled; running twice does no harm. */
  @Transactional
  public void closeSettled() {
    var everywhere = new Scope(Scope.Kind.COUNTY, Tenancy.requiredCounty(), null);
    for (var id : store.settled(days.today().minus(SILENCE))) {
      var complaint = store.find(id, everywhere).orElseThrow();
      if (moves.close(complaint, days.today())) {
        moves.turn(id, ComplaintState.CLOSED, null, null, true, days.now());
        days.record("complaint.closed", complaint, null);
        news.closed(complaint);
      }
    }
  }

  private ComplaintCard atCounter(UUID id, Person me) {
    var complaint = complaints.card(id, me);
    if (complaint.concerns(me)) {
      throw new Refused("complaint.problem.concerned");
    } else if (!complaint.byCounter()) {
      throw new Refused("complaint.problem.notAtCounter", complaint.code());
    } else if (me.id().equals(complaint.answeredBy())) {
      throw new Refused("complaint.problem.ownAnswer");
    }
    return complaint;
  }

  private void content(ComplaintCard complaint, int satisfaction, @Nullable Person clerk) {
    refuseUnless(complaint, ComplaintState.ACCEPTED_BY_COMPLAINANT);
    if (!moves.content(complaint.id(), satisfaction)) {
      throw changed(complaint);
    }
    turn(complaint, ComplaintState.ACCEPTED_BY_COMPLAINANT, null, clerk);
    days.record("complaint.content", complaint, String.valueOf(satisfaction));
  }

  private void escalate(ComplaintCard complaint, String why, @Nullable Person clerk) {
    refuseUnless(complaint, ComplaintState.ESCALATED);
    if (complaint.escalations() > 1) {
      throw new Refused("complaint.problem.escalatedTwice");
    }
    if (!moves.escalate(complaint.id(), days.answerBy(complaint.subject()))) {
      throw changed(complaint);
    }
    turn(complaint, ComplaintState.ESCALATED, why, clerk);
    days.record("complaint.escalated", complaint, null);
  }

  private void turn(
      ComplaintCard complaint,
      ComplaintState state,
      @Nullable String words,
      @Nullable Person clerk) {
    var login = clerk == null ? null : clerk.login();
    moves.turn(complaint.id(), state, login, words, true, days.now());
  }

  private static void refuseUnless(ComplaintCard complaint, ComplaintState next) {
    if (!complaint.state().mayBecome(next)) {
      throw new Refused("complaint.problem.state", complaint.code(), complaint.state());
    }
  }

  private static ChangedMeanwhile changed(ComplaintCard complaint) {
    return new ChangedMeanwhile("complaint.kind", complaint.code());
  }
}

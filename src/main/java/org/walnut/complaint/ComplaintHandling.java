package org.walnut.complaint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/**
 * Leads a complaint to its answer. Nobody handles one about themselves, their shop or their
 * station; after an escalation another person answers than before.
 */
@Service
public class ComplaintHandling {

  private static final Logger log = LoggerFactory.getLogger(ComplaintHandling.class);

  private final Complaints complaints;
  private final ComplaintMoves moves;
  private final Assignees assignees;
  private final ComplaintDays days;
  private final ComplaintNews news;

  ComplaintHandling(
      Complaints complaints,
      ComplaintMoves moves,
      Assignees assignees,
      ComplaintDays days,
      ComplaintNews news) {
    this.complaints = complaints;
    this.moves = moves;
    this.assignees = assignees;
    this.days = days;
    this.news = news;
  }

  /** It is ours; from now on the days to answer count. */
  @Transactional
  public void accept(UUID id, Person me) {
    var complaint = handled(id, ComplaintState.ACCEPTED, me);
    var answerBy = days.answerBy(complaint.subject());
    held(moves.accept(id, answerBy), complaint);
    noted(complaint, ComplaintState.ACCEPTED, me, null, "complaint.accepted");
    news.accepted(complaint, answerBy);
  }

  /** It is not ours: why, and where to go. */
  @Transactional
  public void refuse(UUID id, Refusal refusal, Person me) {
    var complaint = handled(id, ComplaintState.REFUSED, me);
    held(moves.refuse(id, days.today()), complaint);
    noted(
        complaint,
        ComplaintState.REFUSED,
        me,
        refusal.why() + "\n" + refusal.referTo(),
        "complaint.refused");
    news.refused(complaint);
  }

  /** To somebody of the centre or of the town; again and again, until it is answered. */
  @Transactional
  public void assign(UUID id, UUID account, Person me) {
    var complaint = handled(id, ComplaintState.ASSIGNED, me);
    var assignee =
        assignees
            .find(complaint.place(), account)
            .orElseThrow(() -> InvalidInput.at("account", "complaint.fault.assignee"));
    if (account.equals(complaint.subjectId())) {
      throw InvalidInput.at("account", "complaint.fault.assigneeConcerned");
    }
    if (complaint.escalations() > 0 && account.equals(complaint.answeredBy())) {
      throw InvalidInput.at("account", "complaint.fault.assigneeAnswered");
    }
    held(moves.assign(complaint, account, assignee.name()), complaint);
    moves.turn(id, ComplaintState.ASSIGNED, me.login(), assignee.name(), false, days.now());
    days.record("complaint.assigned", complaint, assignee.name());
  }

  /** By the person it was given to. */
  @Transactional
  public void answer(UUID id, String words, Person me) {
    var complaint = handled(id, ComplaintState.ANSWERED, me);
    if (!me.id().equals(complaint.assignedTo())) {
      var name = complaint.assignedName();
      throw new Refused("complaint.problem.notYours", name == null ? "" : name);
    }
    held(moves.answer(id, me.id(), days.today()), complaint);
    noted(complaint, ComplaintState.ANSWERED, me, words, "complaint.answered");
    news.answered(complaint);
    log.info("complaint {} answered", complaint.code());
  }

  /** An escalated one that nobody can bring further; not by the person whose answer it is about. */
  @Transactional
  public void close(UUID id, String words, Person me) {
    var complaint = handled(id, ComplaintState.CLOSED, me);
    if (complaint.state() == ComplaintState.ANSWERED) {
      throw new Refused("complaint.problem.notHeardYet", complaint.code());
    } else if (me.id().equals(complaint.answeredBy())) {
      throw new Refused("complaint.problem.ownAnswer");
    }
    held(moves.close(complaint, days.today()), complaint);
    noted(complaint, ComplaintState.CLOSED, me, words, "complaint.closed");
    news.closed(complaint);
  }

  private ComplaintCard handled(UUID id, ComplaintState next, Person me) {
    var complaint = complaints.card(id, me);
    if (complaint.concerns(me)) {
      throw new Refused("complaint.problem.concerned");
    }
    if (!complaint.state().mayBecome(next)) {
      throw new Refused("complaint.problem.state", complaint.code(), complaint.state());
    }
    return complaint;
  }

  private void noted(
      ComplaintCard complaint,
      ComplaintState state,
      Person me,
      @Nullable String words,
      String activity) {
    moves.turn(complaint.id(), state, me.login(), words, true, days.now());
    days.record(activity, complaint, null);
  }

  private static void held(boolean moved, ComplaintCard complaint) {
    if (!moved) {
      throw new ChangedMeanwhile("complaint.kind", complaint.code());
    }
  }
}

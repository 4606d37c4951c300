package org.walnut.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.filer.Filer;
import org.walnut.filer.Filers;
import org.walnut.privacy.Subject;

/** Tells who complained, where a phone was left, what becomes of the complaint. */
@Component
class ComplaintNews {

  static final String RECEIVED = "complaint.told.received";
  static final String ACCEPTED = "complaint.told.accepted";
  static final String REFUSED = "complaint.told.refused";
  static final String ANSWERED = "complaint.told.answered";
  static final String CLOSED = "complaint.told.closed";

  private final Filers filers;

  ComplaintNews(Filers filers) {
    this.filers = filers;
  }

  void received(ComplaintCard complaint, @Nullable Filer filer) {
    filers.keep(subject(complaint), filer);
    tell(RECEIVED, complaint, complaint.dueOn());
  }

  void accepted(ComplaintCard complaint, LocalDate answerBy) {
    tell(ACCEPTED, complaint, answerBy);
  }

  void refused(ComplaintCard complaint) {
    tell(REFUSED, complaint, null);
    filers.ended(subject(complaint));
  }

  /** After an escalation there is a second answer, and perhaps a third. */
  void answered(ComplaintCard complaint) {
    tell(ANSWERED, complaint, null);
  }

  void closed(ComplaintCard complaint) {
    tell(CLOSED, complaint, null);
    filers.ended(subject(complaint));
  }

  static Subject subject(ComplaintCard complaint) {
    return Subject.complaint(complaint.id(), complaint.code());
  }

  private void tell(String kind, ComplaintCard complaint, @Nullable LocalDate due) {
    var args = new HashMap<String, Object>(Map.of("code", complaint.code()));
    if (due != null) {
      args.put("due", due);
    }
    filers.tell(
        subject(complaint), kind, complaint.escalations(), args, "/complaints/" + complaint.id());
  }
}

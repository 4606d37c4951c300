package org.walnut.complaint.web;

import org.jspecify.annotations.Nullable;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;

/** Which complaints a list shows; what is not given lets all through. */
public record ComplaintQuery(
    @Nullable String q,
    @Nullable ComplaintState state,
    @Nullable ComplaintSubject subject,
    @Nullable String town,
    boolean overdue,
    boolean mine) {

  public String text() {
    return q == null ? "" : q.strip();
  }

  public String stateName() {
    return state == null ? "" : state.name();
  }

  public String subjectName() {
    return subject == null ? "" : subject.name();
  }

  public String townCode() {
    return town == null ? "" : town.strip();
  }

  public boolean narrow() {
    return !text().isEmpty()
        || state != null
        || subject != null
        || !townCode().isEmpty()
        || overdue
        || mine;
  }

  /** The digits every place of the chosen town begins with. */
  String places() {
    var code = townCode();
    return code.length() == 12 && code.endsWith("000") ? code.substring(0, 9) : code;
  }
}

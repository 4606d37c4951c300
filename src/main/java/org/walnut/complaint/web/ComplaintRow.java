package org.walnut.complaint.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A complaint in a list, without who complained. */
public record ComplaintRow(
    UUID id,
    String code,
    ComplaintSubject subject,
    @Nullable String subjectLabel,
    String place,
    String placeName,
    ComplaintState state,
    LocalDate filedOn,
    @Nullable LocalDate dueOn,
    @Nullable String assignedName,
    boolean overdue) {

  public String path() {
    return "/complaints/" + id;
  }

  public String subjectName() {
    return Words.label(subject);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String filed() {
    return Show.date(filedOn);
  }

  public String due() {
    return dueOn == null ? "" : Show.date(dueOn);
  }

  public String tone() {
    return switch (state) {
      case FILED, ESCALATED -> overdue ? "bad" : "warn";
      case ACCEPTED, ASSIGNED -> overdue ? "bad" : "info";
      case ANSWERED, ACCEPTED_BY_COMPLAINANT -> "good";
      case CLOSED, REFUSED -> "quiet";
    };
  }

  static ComplaintRow row(ResultSet row, LocalDate today) throws SQLException {
    var due = Sql.dateOrNull(row, "due_on");
    return new ComplaintRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        ComplaintSubject.valueOf(row.getString("subject")),
        row.getString("subject_label"),
        row.getString("division"),
        row.getString("place"),
        ComplaintState.valueOf(row.getString("state")),
        Sql.date(row, "filed_on"),
        due,
        row.getString("assigned_name"),
        due != null && due.isBefore(today));
  }
}

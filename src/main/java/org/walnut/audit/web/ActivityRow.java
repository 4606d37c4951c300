package org.walnut.audit.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/**
 * An activity as its list and the API show it.
 *
 * @param seal the number of the seal it is in, if it is sealed already
 */
public record ActivityRow(
    UUID id,
    Instant at,
    String who,
    String kind,
    String subjectKind,
    UUID subject,
    String label,
    @Nullable String why,
    @Nullable Long seal) {

  static ActivityRow of(ResultSet row) throws SQLException {
    long seal = row.getLong("seal_number");
    var sealed = !row.wasNull();
    return new ActivityRow(
        Sql.uuid(row, "id"),
        Sql.instant(row, "at"),
        row.getString("who"),
        row.getString("kind"),
        row.getString("subject_kind"),
        Sql.uuid(row, "subject_id"),
        row.getString("label"),
        row.getString("why"),
        sealed ? seal : null);
  }

  public String when() {
    return Show.time(at);
  }

  public String what() {
    return t("activity." + kind);
  }

  public String whyText() {
    return why == null ? "" : WhyWords.of(kind, why);
  }

  public String history() {
    return "/activities?subject=" + subject;
  }

  public String sealPath() {
    return "/seals/" + seal;
  }
}

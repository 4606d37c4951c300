package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** What was once said against a statement, and what became of it. */
public record ObjectionShown(
    String text,
    Instant madeAt,
    LocalDate dueOn,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable Money correction,
    @Nullable UUID evidence) {

  public String made() {
    return Show.time(madeAt);
  }

  public String due() {
    return Show.date(dueOn);
  }

  public boolean open() {
    return answer == null;
  }

  public String answered() {
    return answeredAt == null ? "" : Show.time(answeredAt) + ", " + answeredBy;
  }

  public String corrected() {
    return correction == null ? "" : Show.yuan(correction);
  }

  public @Nullable String evidencePath() {
    return evidence == null ? null : "/files/" + evidence;
  }

  static ObjectionShown row(ResultSet row, int number) throws SQLException {
    return new ObjectionShown(
        row.getString("text"),
        Sql.instant(row, "made_at"),
        Sql.date(row, "due_on"),
        row.getString("answer"),
        row.getString("answered_by"),
        Sql.instantOrNull(row, "answered_at"),
        Sql.moneyOrNull(row, "correction_fen"),
        Sql.uuidOrNull(row, "evidence_id"));
  }
}

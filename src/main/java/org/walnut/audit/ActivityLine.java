package org.walnut.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Sql;

/** An activity as it is hashed and handed out: every column of its row, in this order. */
public record ActivityLine(
    String county,
    UUID id,
    String at,
    @Nullable UUID account,
    String who,
    String kind,
    String subjectKind,
    UUID subject,
    String label,
    @Nullable String why) {

  static ActivityLine of(ResultSet row) throws SQLException {
    return new ActivityLine(
        row.getString("county_id"),
        Sql.uuid(row, "id"),
        Canonical.time(Sql.instant(row, "at")),
        Sql.uuidOrNull(row, "account_id"),
        row.getString("who"),
        row.getString("kind"),
        row.getString("subject_kind"),
        Sql.uuid(row, "subject_id"),
        row.getString("label"),
        row.getString("why"));
  }

  byte[] hash() {
    return Canonical.sha256(
        Canonical.ACTIVITY,
        Canonical.bytes(county, id, at, account, who, kind, subjectKind, subject, label, why));
  }

  Instant time() {
    return Instant.parse(at);
  }
}

package org.walnut.privacy.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** How long one kind is kept, who says so, and what the last round did. */
public record RetentionRow(
    String kind,
    LocalDate since,
    int days,
    String source,
    @Nullable Instant lastAt,
    long lastErased,
    long allErased) {

  public String label() {
    return t("privacy.retention." + kind);
  }

  public String period() {
    return t("privacy.retention.days", days);
  }

  public String valid() {
    return Show.date(since);
  }

  public String last() {
    return lastAt == null
        ? t("privacy.retention.never")
        : t("privacy.retention.last", Show.time(lastAt), lastErased);
  }

  public String all() {
    return Show.count(allErased);
  }
}

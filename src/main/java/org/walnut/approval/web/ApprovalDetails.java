package org.walnut.approval.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Page;
import org.walnut.web.Show;

/** One request: what exactly will happen, why, and what was decided. */
public record ApprovalDetails(
    ApprovalRow row,
    String wordsZh,
    String wordsEn,
    String reason,
    String subjectPath,
    UUID askedById,
    @Nullable String decidedBy,
    @Nullable String why,
    @Nullable Instant decidedAt) {

  /** In the reader's language. */
  public String words() {
    return Page.current().lang().equals("en") ? wordsEn : wordsZh;
  }

  public @Nullable String decided() {
    return decidedAt == null ? null : Show.time(decidedAt);
  }
}

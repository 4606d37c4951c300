package org.walnut.approval.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.approval.ApprovalState;

/** A request for programs. */
public record ApprovalJson(
    UUID id,
    String code,
    String kind,
    String label,
    String what,
    String reason,
    String subject,
    String askedBy,
    Instant askedAt,
    Instant expiresAt,
    ApprovalState state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String why) {

  static ApprovalJson of(ApprovalDetails details) {
    var row = details.row();
    return new ApprovalJson(
        row.id(),
        row.code(),
        row.kind(),
        row.label(),
        details.words(),
        details.reason(),
        details.subjectPath(),
        row.askedBy(),
        row.askedAt(),
        row.expiresAt(),
        row.state(),
        details.decidedBy(),
        details.decidedAt(),
        details.why());
  }
}

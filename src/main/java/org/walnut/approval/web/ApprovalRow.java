package org.walnut.approval.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.approval.ApprovalState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A request as its list and the API show it. */
public record ApprovalRow(
    UUID id,
    String code,
    String kind,
    String label,
    String askedBy,
    Instant askedAt,
    Instant expiresAt,
    ApprovalState state) {

  public String path() {
    return "/approvals/" + id;
  }

  public String what() {
    return Words.t("approval.kind." + kind);
  }

  public String asked() {
    return Show.time(askedAt);
  }

  public String until() {
    return Show.time(expiresAt);
  }

  public String stateLabel() {
    return Words.label(state);
  }

  public boolean open() {
    return state == ApprovalState.ASKED;
  }

  public String tone() {
    return switch (state) {
      case ASKED -> "warn";
      case APPROVED -> "good";
      case REFUSED -> "bad";
      case WITHDRAWN, EXPIRED -> "quiet";
    };
  }
}

package org.walnut.approval;

import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.ShortCode;

/** A request as it stands, locked until the transaction ends. */
record Asked(
    UUID id,
    String kind,
    String payload,
    String label,
    DeedWords words,
    UUID by,
    ApprovalState state,
    Instant expiresAt) {

  String code() {
    return code(id);
  }

  /** How people call a request. */
  static String code(UUID id) {
    return ShortCode.of("A", id);
  }
}

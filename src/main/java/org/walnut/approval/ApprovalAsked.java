package org.walnut.approval;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** What a program is answered that asked for a dangerous act: nothing is done yet. */
public record ApprovalAsked(UUID approval) {

  public static ResponseEntity<ApprovalAsked> answer(UUID approval) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/approvals/" + approval))
        .body(new ApprovalAsked(approval));
  }
}

package org.walnut.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation without its token. */
public record InvitationCard(
    UUID id,
    UUID account,
    Instant invitedAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant withdrawnAt) {

  public InvitationState state(Instant now) {
    if (acceptedAt != null) {
      return InvitationState.ACCEPTED;
    } else if (withdrawnAt != null) {
      return InvitationState.WITHDRAWN;
    } else {
      return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }
  }
}

package org.walnut.staff;

/** How things stand with an invitation. */
public enum InvitationState {
  OPEN,
  ACCEPTED,
  WITHDRAWN,
  EXPIRED
}

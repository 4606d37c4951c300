package org.walnut.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a message that was written. Personal: for telling only. */
record Kept(
    UUID id,
    String code,
    Channel channel,
    Topic topic,
    RecipientKind recipientKind,
    UUID recipient,
    @Nullable String phone,
    MessageState state) {

  /** Whether it was to go to a phone and did not get there; a code is asked for anew instead. */
  boolean mayGoAgain() {
    return channel.byPhone()
        && topic != Topic.CODES
        && switch (state) {
          case FAILED, UNKNOWN, SUPPRESSED -> true;
          case WAITING, HANDED, SENT, DELIVERED, READ -> false;
        };
  }

  @Override
  public String toString() {
    return code;
  }
}

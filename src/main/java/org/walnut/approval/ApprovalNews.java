package org.walnut.approval;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.RecipientKind;

/** Writes down each step of a request, and tells the one who asked what became of it. */
@Component
class ApprovalNews {

  private final Activities activities;
  private final Messages messages;

  ApprovalNews(Activities activities, Messages messages) {
    this.activities = activities;
    this.messages = messages;
  }

  void asked(UUID id, String label, String reason) {
    record(ApprovalState.ASKED, id, label, reason);
  }

  void decided(Asked asked, ApprovalState state, Person me, @Nullable String why) {
    record(state, asked.id(), asked.label(), why);
    if (state != ApprovalState.WITHDRAWN) {
      tell(state, asked.id(), asked.by(), asked.label(), me.displayName());
    }
  }

  void expired(Ended ended) {
    record(ApprovalState.EXPIRED, ended.id(), ended.label(), null);
    tell(ApprovalState.EXPIRED, ended.id(), ended.by(), ended.label(), "");
  }

  /** A request that ended because nobody decided. */
  record Ended(UUID id, UUID by, String label) {}

  private void record(ApprovalState state, UUID id, String label, @Nullable String why) {
    activities.record(
        "approval." + lower(state), "approval", id, Asked.code(id) + " " + label, why);
  }

  private void tell(ApprovalState state, UUID id, UUID to, String label, String by) {
    messages.send(
        new NewMessage(
            "approval.told." + lower(state),
            Channel.IN_APP,
            RecipientKind.ACCOUNT,
            to,
            Map.of("code", Asked.code(id), "what", label, "by", by),
            "/approvals/" + id));
  }

  private static String lower(ApprovalState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

package org.walnut.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.RecipientKind;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Who has said that they know the standard in force, and who still has to. */
@Service
@Transactional
public class Acknowledgements {

  private final AcknowledgementStore store;
  private final Messages messages;
  private final Activities activities;
  private final Clock clock;

  Acknowledgements(
      AcknowledgementStore store, Messages messages, Activities activities, Clock clock) {
    this.store = store;
    this.messages = messages;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * The person has read the version and will keep to it. Saying so twice does no harm; a version
   * that is not in force, or does not bind the person, cannot be acknowledged.
   */
  public void acknowledge(UUID standard, int number, Person me) {
    if (!store.bound(standard, number, me.id(), today())) {
      throw new Refused("standard.refused.notBound");
    }
    if (store.add(standard, number, me.id(), clock.instant())) {
      activities.record(
          "standard.acknowledged", "standard", standard, store.label(standard, number), null);
    }
  }

  /**
   * Reminds everybody within reach who has not acknowledged; at most once a day. Answers how many.
   */
  public int remind(UUID standard, Person me) {
    int number = store.inForce(standard).orElseThrow(() -> new NotFound("standard.kind", standard));
    var pending = store.pending(standard, me.scope().divisionPrefix(), today());
    pending.forEach(one -> send(StandardTemplates.REMIND, one, today().toString()));
    activities.record(
        "standard.reminded",
        "standard",
        standard,
        store.label(standard, number),
        String.valueOf(pending.size()));
    return pending.size();
  }

  /** Tells everybody whom a version binds that it is in force. */
  void tell(StandardVersion version) {
    store
        .pending(version.standard(), "", today())
        .forEach(one -> send(StandardTemplates.IN_FORCE, one, "in force"));
  }

  private void send(String kind, AcknowledgementStore.Pending one, String occasion) {
    var cause = kind + one.standard() + one.number() + one.account() + occasion;
    messages.send(
        new NewMessage(
                kind,
                Channel.IN_APP,
                RecipientKind.ACCOUNT,
                one.account(),
                Map.of("title", one.title()),
                "/standards/" + one.standard())
            .withId(Ids.from(cause)));
  }

  private LocalDate today() {
    return clock.instant().atZone(Days.ZONE).toLocalDate();
  }
}

package org.walnut.message;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;

/** How households and people with an account wish to be told. */
@Service
@Transactional
public class Wishes {

  private final WishStore store;
  private final MessageStore messages;
  private final Recipients recipients;
  private final Activities activities;
  private final Clock clock;

  Wishes(
      WishStore store,
      MessageStore messages,
      Recipients recipients,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.messages = messages;
    this.recipients = recipients;
    this.activities = activities;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Wish ofHousehold(UUID household) {
    return of(RecipientKind.HOUSEHOLD, household);
  }

  @Transactional(readOnly = true)
  public Wish mine(Person me) {
    return of(RecipientKind.ACCOUNT, me.id());
  }

  /**
   * Within the reach of the person who writes it down. What waits of the kinds refused now, for the
   * gateway or to be printed, stays here.
   */
  public void changeHousehold(UUID household, NewWish wish, Person me) {
    var recipient = recipients.household(household, me.scope().divisionPrefix());
    put(RecipientKind.HOUSEHOLD, household, recipient.code(), wish);
  }

  public void changeMine(NewWish wish, Person me) {
    put(RecipientKind.ACCOUNT, me.id(), me.bookName(), wish);
  }

  Wish of(RecipientKind kind, UUID recipient) {
    return store.find(kind, recipient).orElse(Wish.USUAL);
  }

  private void put(RecipientKind kind, UUID recipient, String label, NewWish wish) {
    var now = wish.after(of(kind, recipient));
    var at = clock.instant();
    store.put(kind, recipient, now, at);
    messages.suppressSlips(kind, recipient, now.refused(), at, Admission.REFUSED);
    activities.record(
        "message.wishChanged",
        kind.name().toLowerCase(Locale.ROOT),
        recipient,
        label,
        now.toString());
  }
}

package org.walnut.filer;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.message.NewMessage;
import org.walnut.message.RecipientKind;
import org.walnut.privacy.Field;
import org.walnut.privacy.Subject;
import org.walnut.privacy.SubjectKind;
import org.walnut.privacy.Unmasking;
import org.walnut.privacy.Unmaskings;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;

/**
 * Who filed a matter of another room. Whether somebody may know of the matter at all is for that
 * room to say, before it asks here.
 */
@Service
@Transactional
public class Filers {

  private final FilerStore store;
  private final Messages messages;
  private final Unmaskings unmaskings;
  private final Clock clock;

  Filers(FilerStore store, Messages messages, Unmaskings unmaskings, Clock clock) {
    this.store = store;
    this.messages = messages;
    this.unmaskings = unmaskings;
    this.clock = clock;
  }

  /** Nothing is kept of who says nothing. */
  public void keep(Subject subject, @Nullable Filer filer) {
    if (filer != null && !filer.nobody()) {
      store.add(subject, filer, clock.instant());
    }
  }

  @Transactional(readOnly = true)
  public Optional<Filer> masked(Subject subject) {
    return store.find(subject).map(Filer::masked);
  }

  /** In the clear; it is written down who asked, and what for. */
  public Filer whole(Subject subject, Unmasking unmasking, Person me) {
    var filer = store.find(subject).orElseThrow(() -> new NotFound("filer.kind", subject.label()));
    unmaskings.record(subject, fields(filer), unmasking, me);
    return filer;
  }

  /** The matters of this kind that came with this phone, the newest hundred. */
  @Transactional(readOnly = true)
  public List<UUID> withPhone(SubjectKind kind, String phone) {
    return store.withPhone(kind, Filer.digits(phone.strip()));
  }

  /**
   * A text message to who left a phone.
   *
   * @param kind the key of a template
   * @param time which time this kind is told of the matter; the same time is told once
   * @param path the page of the matter for those who handle it
   */
  public void tell(Subject subject, String kind, int time, Map<String, Object> args, String path) {
    store
        .find(subject)
        .map(Filer::phone)
        .ifPresent(phone ->
            messages.send(
                new NewMessage(kind, Channel.SMS, RecipientKind.FILER, subject.id(), args, path)
                    .withId(Ids.from("filer " + kind + " " + time + " " + subject.id()))
                    .toPhone(phone)));
  }

  /** The matter is at its end; from now on the time runs after which the filer is erased. */
  public void ended(Subject subject) {
    store.ended(subject, clock.instant());
  }

  private static Set<Field> fields(Filer filer) {
    var fields = EnumSet.noneOf(Field.class);
    if (filer.name() != null) {
      fields.add(Field.NAME);
    }
    if (filer.phone() != null) {
      fields.add(Field.PHONE);
    }
    return fields;
  }
}

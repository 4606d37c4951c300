package org.walnut.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskGroup;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskLook;
import org.walnut.shared.Ids;
import org.walnut.shared.Word;

/**
 * Tells a person in the morning what waits: how much of each kind, and the three most harmful
 * pieces by their codes. Whoever has nothing to do is not told so, nor who does not want to be.
 */
@Service
public class MorningDigest {

  private static final int FIRST = 3;

  private final Desk desk;
  private final MorningDigestStore store;
  private final Messages messages;
  private final Clock clock;

  MorningDigest(Desk desk, MorningDigestStore store, Messages messages, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.messages = messages;
    this.clock = clock;
  }

  /** Whether the person is told. */
  @Transactional(readOnly = true)
  public boolean wanted(Person me) {
    return !store.off(me.id());
  }

  @Transactional
  public void want(boolean wanted, Person me) {
    if (wanted) {
      store.on(me.id());
    } else {
      store.off(me.id(), clock.instant());
    }
  }

  /** Tells the person once a day, however often it is asked for. */
  @Transactional
  public void send(Person person, LocalDate day) {
    if (!person.may(Act.SEE_DESK) || store.off(person.id())) {
      return;
    }
    var groups = desk.groups(DeskLook.of(person));
    if (!groups.isEmpty()) {
      messages.send(
          new NewMessage(
                  MorningTemplate.KEY,
                  Channel.IN_APP,
                  RecipientKind.ACCOUNT,
                  person.id(),
                  Map.of("count", total(groups), "kinds", kinds(groups), "first", first(groups)),
                  "/desk")
              .withId(Ids.from("desk digest " + person.id() + " " + day)));
    }
  }

  private static long total(List<DeskGroup> groups) {
    return groups.stream().mapToLong(DeskGroup::count).sum();
  }

  private static List<Word> kinds(List<DeskGroup> groups) {
    return groups.stream()
        .map(group -> new Word("message.digest.kind", new Word(group.work().key()), group.count()))
        .toList();
  }

  private static List<Word> first(List<DeskGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.first().stream())
        .sorted(Comparator.comparingInt(DeskItem::harm).reversed())
        .limit(FIRST)
        .map(item ->
            new Word(
                "message.digest.first", new Word(item.kind().replace(".", ".desk.")), item.code()))
        .toList();
  }
}

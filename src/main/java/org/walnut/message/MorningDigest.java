package org.walnut.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskGroup;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskLook;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Word;

/**
 * Tells a person in the morning what waits: how much of each kind, and the three most harmful
 * pieces by their codes; on the phone, for whoever wants that too, how much in all and the one most
 * harmful piece. Whoever has nothing to do is not told so, nor who does not want to be.
 */
@Service
public class MorningDigest {

  private static final int FIRST = 3;

  private final Desk desk;
  private final MorningDigestStore store;
  private final Messages messages;
  private final ObjectProvider<OwnPhones> phones;
  private final Clock clock;

  MorningDigest(
      Desk desk,
      MorningDigestStore store,
      Messages messages,
      ObjectProvider<OwnPhones> phones,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.messages = messages;
    this.phones = phones;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public DigestWay way(Person me) {
    return store.way(me.id());
  }

  /** Where a text would go; none while the person has shown no phone. */
  @Transactional(readOnly = true)
  public Optional<String> phone(Person me) {
    return phones.stream().flatMap(known -> known.ownPhone(me.id()).stream()).findFirst();
  }

  @Transactional
  public void choose(DigestWay way, Person me) {
    if (way == DigestWay.TEXT && phone(me).isEmpty()) {
      throw InvalidInput.at("way", "message.digest.fault.phone");
    }
    store.choose(way, me.id(), clock.instant());
  }

  /** Tells the person once a day, however often it is asked for. */
  @Transactional
  public void send(Person person, LocalDate day) {
    var way = store.way(person.id());
    if (!person.may(Act.SEE_DESK) || way == DigestWay.NONE) {
      return;
    }
    var look = DeskLook.of(person);
    var groups = desk.groups(look);
    if (!groups.isEmpty()) {
      var counts = desk.counts(look);
      messages.send(
          digest(
              MorningTemplate.KEY,
              Channel.IN_APP,
              person,
              day,
              Map.of(
                  "count",
                  total(counts),
                  "kinds",
                  kinds(groups, counts),
                  "first",
                  first(groups, FIRST))));
      if (way == DigestWay.TEXT) {
        phone(person).ifPresent(phone -> text(person, day, groups, total(counts), phone));
      }
    }
  }

  /** Waits for the end of the quiet like all news; the next day it is worth nothing. */
  private void text(
      Person person, LocalDate day, List<DeskGroup> groups, long count, String phone) {
    messages.send(
        digest(
                MorningTemplate.TEXT,
                Channel.SMS,
                person,
                day,
                Map.of("count", count, "first", first(groups, 1)))
            .toPhone(phone)
            .until(day.plusDays(1).atStartOfDay(Days.ZONE).toInstant()));
  }

  private static NewMessage digest(
      String kind, Channel channel, Person person, LocalDate day, Map<String, Object> args) {
    return new NewMessage(kind, channel, RecipientKind.ACCOUNT, person.id(), args, "/desk")
        .withId(Ids.from(kind + " " + person.id() + " " + day));
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<Word> kinds(List<DeskGroup> groups, Map<String, Long> counts) {
    return groups.stream()
        .map(DeskGroup::work)
        .map(work ->
            new Word(
                "message.digest.kind", new Word(work.key()), counts.getOrDefault(work.kind(), 0L)))
        .toList();
  }

  private static List<Word> first(List<DeskGroup> groups, int most) {
    return groups.stream()
        .flatMap(group -> group.first().stream())
        .sorted(Comparator.comparingInt(DeskItem::harm).reversed())
        .limit(most)
        .map(item ->
            new Word(
                "message.digest.first", new Word(item.kind().replace(".", ".desk.")), item.code()))
        .toList();
  }
}

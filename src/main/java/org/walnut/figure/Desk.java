package org.walnut.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Gatherers.windowFixed;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.figure.DeskStore.Found;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.WaitingWork;

/** Brings together what waits for a person in all rooms. */
@Service
@Transactional(readOnly = true)
public class Desk {

  private static final int PAGE = 25;
  private static final Comparator<DeskGroup> MOST_HARMFUL_FIRST =
      comparingInt(DeskGroup::harm)
          .reversed()
          .thenComparing(group -> group.first().getFirst().due())
          .thenComparing(comparing(group -> group.work().kind()));

  private final DeskRegister register;
  private final DeskStore store;
  private final DeskNames names;
  private final Clock clock;

  Desk(DeskRegister register, DeskStore store, DeskNames names, Clock clock) {
    this.register = register;
    this.store = store;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The kind with the most harmful piece of work comes first; all in one statement, and one more
   * where places are to be named.
   */
  public List<DeskGroup> groups(DeskLook look) {
    var kinds = kinds(look);
    var found = store.desk(kinds, look);
    var now = clock.instant();
    var waiting = kinds.stream().filter(kind -> found.containsKey(kind.kind())).toList();
    var known = names.of(waiting.stream().flatMap(kind -> places(kind, found)));
    return waiting.stream()
        .map(kind -> DeskStore.group(kind, found.getOrDefault(kind.kind(), List.of()), now, known))
        .sorted(MOST_HARMFUL_FIRST)
        .toList();
  }

  /** How much of each kind waits, by kind; a kind of which nothing waits has a zero. */
  public Map<String, Long> counts(DeskLook look) {
    return store.counts(kinds(look), look);
  }

  /** As {@link #counts}, but nobody counts beyond {@link WaitingWork#MANY}. */
  public Map<String, Long> manyOrFewer(DeskLook look) {
    return store.manyOrFewer(kinds(look), look);
  }

  /** One kind the person may do. */
  public DeskWork kind(String kind, Person me) {
    return register.required(kind, me);
  }

  /** All of one kind, the most harmful first. */
  public Paged<DeskItem> page(String kind, DeskLook look, Cursor cursor) {
    var work = register.required(kind, look.me());
    var rows = store.page(work, look, cursor.instant(0), cursor.uuid(1));
    return Paged.of(items(work, rows), PAGE, item -> Cursor.of(item.at(), item.id()));
  }

  /** All of one kind in the same order, one after the other. */
  public void each(String kind, DeskLook look, Consumer<DeskItem> what) {
    var work = register.required(kind, look.me());
    try (var rows = store.list(work, look)) {
      rows.gather(windowFixed(DeskStore.ROWS_AT_ONCE))
          .flatMap(some -> items(work, some).stream())
          .forEach(what);
    }
  }

  private List<DeskItem> items(DeskWork work, List<DeskRow> rows) {
    var now = clock.instant();
    var known = names.of(rows.stream().flatMap(row -> row.places(work)));
    return rows.stream().map(row -> row.item(work, now, known)).toList();
  }

  private static Stream<DivisionCode> places(DeskWork work, Map<String, List<Found>> found) {
    return found.getOrDefault(work.kind(), List.of()).stream()
        .flatMap(each -> each.row().places(work));
  }

  private List<DeskWork> kinds(DeskLook look) {
    return register.of(look.me()).stream().filter(look::sees).toList();
  }
}

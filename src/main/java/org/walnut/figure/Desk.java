package org.walnut.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;

/** Brings together what waits for a person in all rooms. */
@Service
public class Desk {

  private static final Comparator<DeskItem> MOST_HARMFUL_FIRST =
      comparingInt(DeskItem::harm)
          .reversed()
          .thenComparing(DeskItem::due, nullsLast(naturalOrder()))
          .thenComparing(comparing(DeskItem::label));

  private final List<DeskSource> sources;

  Desk(ObjectProvider<DeskSource> sources) {
    this.sources = sources.orderedStream().toList();
  }

  /** The kind with the most harmful piece of work comes first. */
  @Transactional(readOnly = true)
  public List<DeskGroup> groups(Person me) {
    return sources.stream()
        .flatMap(source -> source.items(me).stream())
        .sorted(MOST_HARMFUL_FIRST)
        .collect(groupingBy(DeskItem::kindKey, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(kind -> new DeskGroup(kind.getKey(), kind.getValue()))
        .toList();
  }
}

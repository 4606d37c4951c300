package org.walnut.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;

/** The kinds of work that the rooms contribute; two of one name do not start. */
@Component
class DeskRegister {

  private final Map<String, DeskWork> kinds;

  DeskRegister(ObjectProvider<DeskWork> kinds) {
    this.kinds =
        kinds.stream()
            .sorted(Comparator.comparing(DeskWork::kind))
            .collect(toMap(DeskWork::kind, identity(), DeskRegister::twice, LinkedHashMap::new));
  }

  List<DeskWork> all() {
    return List.copyOf(kinds.values());
  }

  /** Those the person may do. */
  List<DeskWork> of(Person me) {
    return kinds.values().stream().filter(kind -> me.may(kind.needs())).toList();
  }

  /** One the person may do. */
  DeskWork required(String kind, Person me) {
    var work = kinds.get(kind);
    if (work == null || !me.may(work.needs())) {
      throw new NotFound("figure.desk.kind", kind);
    }
    return work;
  }

  private static DeskWork twice(DeskWork one, DeskWork other) {
    throw new IllegalStateException("two kinds of work are called " + one.kind());
  }
}

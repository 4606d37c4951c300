package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskGroup;
import org.walnut.figure.DeskItem;
import org.walnut.web.Paged;

/** What waits for a person, for programs; the most harmful first. */
@RestController
@RequestMapping("/api/v1/desk")
class DeskApi {

  /** One piece of work. */
  public record Work(
      String kind, String kindName, int harm, String label, String path, @Nullable Instant due) {

    static Work of(DeskItem item) {
      return new Work(
          item.kindKey(), t(item.kindKey()), item.harm(), item.label(), item.path(), item.due());
    }
  }

  private final Desk desk;

  DeskApi(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Needs(Act.SEE_DESK)
  Paged<Work> work(Person me) {
    return new Paged<>(
        desk.groups(me).stream().map(DeskGroup::items).flatMap(List::stream).map(Work::of).toList(),
        null);
  }
}

package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskGroup;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskLook;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What waits for a person, for programs; the most harmful first. */
@RestController
@RequestMapping("/api/v1/desk")
class DeskApi {

  /**
   * One kind of work: how much of it waits, how much is over its time, its first pieces. Neither is
   * counted beyond 100, which is a hundred or more.
   */
  public record Kind(String kind, String kindName, long waiting, long late, List<Work> items) {

    static Kind of(DeskGroup group) {
      return new Kind(
          group.work().kind(),
          t(group.work().key()),
          group.count(),
          group.late(),
          group.first().stream().map(Work::of).toList());
    }
  }

  /** One piece of work. */
  public record Work(
      int harm, String label, String path, @Nullable String press, Instant since, Instant due) {

    static Work of(DeskItem item) {
      return new Work(item.harm(), item.label(), item.path(), item.press(), item.at(), item.due());
    }
  }

  private final Desk desk;

  DeskApi(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Needs(Act.SEE_DESK)
  Paged<Kind> work(@RequestParam(required = false) @Nullable DivisionCode place, Person me) {
    var groups = desk.groups(DeskLook.of(me, place, null));
    return new Paged<>(groups.stream().map(Kind::of).toList(), null);
  }

  @GetMapping("/{kind}")
  @Needs(Act.SEE_DESK)
  Paged<Work> kind(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable DivisionCode place,
      Cursor cursor,
      Person me) {
    return desk.page(kind, DeskLook.of(me, place, q), cursor).map(Work::of);
  }
}

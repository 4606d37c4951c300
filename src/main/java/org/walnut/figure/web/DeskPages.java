package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskLook;
import org.walnut.figure.News;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;

/** The first page of everybody who works here: what waits, and the way to everything one may do. */
@Controller
class DeskPages {

  private final Desk desk;
  private final ObjectProvider<News> news;
  private final Clock clock;

  DeskPages(Desk desk, ObjectProvider<News> news, Clock clock) {
    this.desk = desk;
    this.news = news;
    this.clock = clock;
  }

  @GetMapping("/desk")
  @Needs(Act.SEE_DESK)
  String desk(Person me, Model model) {
    var now = clock.instant();
    var filter = DeskFilter.of(null, null);
    model.addAttribute(
        "cards",
        desk.groups(DeskLook.of(me)).stream()
            .map(group -> DeskCard.of(group, filter, now))
            .toList());
    model.addAttribute("unread", news.stream().mapToLong(each -> each.unread(me)).sum());
    model.addAttribute("name", me.displayName());
    return "figure/desk";
  }

  @GetMapping("/desk/{kind}")
  @Needs(Act.SEE_DESK)
  String kind(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable DivisionCode place,
      Cursor cursor,
      Person me,
      Model model) {
    var work = desk.kind(kind, me);
    var filter = DeskFilter.of(q, place);
    var now = clock.instant();
    model.addAttribute("title", t(work.key()));
    model.addAttribute("filter", filter);
    model.addAttribute(
        "lines",
        desk.page(kind, filter.look(me), cursor).map(item -> DeskLine.of(item, work, now)));
    model.addAttribute("csv", filter.path("/desk/" + kind + "/export.csv"));
    return "figure/desk-kind";
  }
}

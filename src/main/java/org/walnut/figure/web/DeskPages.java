package org.walnut.figure.web;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.News;

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
    model.addAttribute(
        "cards", desk.groups(me).stream().map(group -> DeskCard.of(group, now)).toList());
    model.addAttribute("unread", news.stream().mapToLong(each -> each.unread(me)).sum());
    model.addAttribute("name", me.displayName());
    return "figure/desk";
  }
}

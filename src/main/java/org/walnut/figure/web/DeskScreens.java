package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskCounts;
import org.walnut.figure.DivisionNames;
import org.walnut.figure.News;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** Reads what the desk shows, in few statements. */
@Component
@Transactional(readOnly = true)
class DeskScreens {

  private final Desk desk;
  private final DeskCounts counts;
  private final KeyFigures figures;
  private final ObjectProvider<News> news;
  private final ObjectProvider<DivisionNames> names;

  DeskScreens(
      Desk desk,
      DeskCounts counts,
      KeyFigures figures,
      ObjectProvider<News> news,
      ObjectProvider<DivisionNames> names) {
    this.desk = desk;
    this.counts = counts;
    this.figures = figures;
    this.news = news;
    this.names = names;
  }

  DeskPage page(DeskFilter filter, Person me) {
    var groups = desk.groups(filter.look(me));
    if (!filter.narrow()) {
      counts.remember(me, groups);
    }
    var placed = groups.stream().anyMatch(group -> group.work().placed());
    var known = figures.of(me);
    return new DeskPage(
        me.displayName(),
        news.stream().mapToLong(each -> each.unread(me)).sum(),
        groups.stream().map(group -> DeskCard.of(group, filter)).toList(),
        filter,
        placed || filter.narrow() ? places(me) : List.of(),
        known.tiles(me),
        Show.time(known.at()),
        worksWithTheHands(me));
  }

  DeskKindPage kind(String kind, DeskFilter filter, Cursor cursor, Person me) {
    var work = desk.kind(kind, me);
    var lines = desk.page(kind, filter.look(me), cursor).map(item -> DeskLine.of(item, work));
    return new DeskKindPage(
        t(work.key()),
        filter,
        work.placed() ? places(me) : List.of(),
        lines,
        filter.path("/desk/" + kind + "/export.csv"));
  }

  private List<Option> places(Person me) {
    return names.stream()
        .flatMap(known -> known.below(new DivisionCode(me.scope().division())).entrySet().stream())
        .map(place -> new Option(place.getKey().value(), place.getValue()))
        .toList();
  }

  private static boolean worksWithTheHands(Person me) {
    return me.scope().kind() == Scope.Kind.STATION || me.scope().kind() == Scope.Kind.VILLAGE;
  }
}

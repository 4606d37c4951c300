package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.util.List;
import org.walnut.figure.DeskGroup;
import org.walnut.web.Show;
import org.walnut.web.WaitingWork;

/** One kind of work on the desk, with its most harmful pieces; the rest is a page of its own. */
public record DeskCard(
    String title, String count, String late, String path, String more, List<DeskLine> first) {

  private static final int SHOWN = 5;

  static DeskCard of(DeskGroup group, DeskFilter filter) {
    var kind = group.work();
    var rest = group.count() - Math.min(SHOWN, group.first().size());
    return new DeskCard(
        t(kind.key()),
        Show.many(group.count()),
        group.late() == 0 ? "" : t("figure.desk.late", Show.many(group.late())),
        filter.path("/desk/" + kind.kind()),
        rest == 0 ? "" : t("figure.desk.more", rest(group, rest)),
        group.first().stream().limit(SHOWN).map(item -> DeskLine.of(item, kind)).toList());
  }

  private static String rest(DeskGroup group, long rest) {
    return Show.count(rest) + (group.count() < WaitingWork.MANY ? "" : "+");
  }
}

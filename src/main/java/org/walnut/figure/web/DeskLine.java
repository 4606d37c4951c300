package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskWork;

/**
 * One piece of work as it stands on the desk.
 *
 * @param badge "overdue" or "due soon", empty while there is time
 * @param press the address that its button posts to, if it can be done by one confirmation
 */
public record DeskLine(
    String label,
    String path,
    String due,
    String badge,
    String tone,
    @Nullable String press,
    String pressLabel) {

  private static final Duration SOON = Duration.ofDays(1);

  static DeskLine of(DeskItem item, DeskWork work, Instant now) {
    var late = item.late(now);
    var soon = item.late(now.plus(SOON));
    return new DeskLine(
        item.label(),
        item.path(),
        t("figure.desk.due", item.due()),
        late ? t("figure.desk.overdue") : soon ? t("figure.desk.soon") : "",
        late ? "bad" : "warn",
        item.press(),
        item.press() == null ? "" : t(work.key() + ".press"));
  }
}

package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import org.jspecify.annotations.Nullable;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskItem.Pressing;
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

  static DeskLine of(DeskItem item, DeskWork work) {
    return new DeskLine(
        item.label(),
        item.path(),
        t("figure.desk.due", item.due()),
        badge(item.pressing()),
        item.pressing() == Pressing.LATE ? "bad" : "warn",
        item.press(),
        item.press() == null ? "" : t(work.key() + ".press"));
  }

  private static String badge(Pressing pressing) {
    return switch (pressing) {
      case LATE -> t("figure.desk.overdue");
      case SOON -> t("figure.desk.soon");
      case IN_TIME -> "";
    };
  }
}

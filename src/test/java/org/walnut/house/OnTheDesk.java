package org.walnut.house;

import java.util.ArrayList;
import java.util.List;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskLook;

/**
 * Looks at a person's desk, all of it and not only what is shown first. That every kind of work can
 * be asked in every way, has its words and keeps within the reach of each role, {@code
 * DeskSqlTests} sees to by itself; a room's tests say when a piece comes and when it goes.
 */
public final class OnTheDesk {

  private OnTheDesk() {}

  /** The kinds of which something waits for this person, the most harmful first. */
  public static List<String> kinds(Desk desk, Person who) {
    return desk.groups(DeskLook.of(who)).stream().map(group -> group.work().kind()).toList();
  }

  public static List<DeskItem> items(Desk desk, String kind, Person who) {
    var items = new ArrayList<DeskItem>();
    desk.each(kind, DeskLook.of(who), items::add);
    return items;
  }

  public static List<String> paths(Desk desk, String kind, Person who) {
    return items(desk, kind, who).stream().map(DeskItem::path).toList();
  }

  /** Of all kinds. */
  public static List<String> paths(Desk desk, Person who) {
    return kinds(desk, who).stream().flatMap(kind -> paths(desk, kind, who).stream()).toList();
  }
}

package org.walnut.figure;

import java.util.List;

/**
 * The work of one kind that waits for a person: how much, how much of it over its time, and the
 * most harmful pieces. Neither is counted beyond {@link org.walnut.web.WaitingWork#MANY}: so much
 * is so much or more.
 */
public record DeskGroup(DeskWork work, long count, long late, List<DeskItem> first) {

  public DeskGroup {
    first = List.copyOf(first);
  }

  /** That of its most harmful piece. */
  public int harm() {
    return first.getFirst().harm();
  }
}

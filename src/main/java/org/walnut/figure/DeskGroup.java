package org.walnut.figure;

import java.util.List;

/** The work of one kind that waits for a person, the most harmful first. */
public record DeskGroup(String kindKey, List<DeskItem> items) {

  public DeskGroup {
    items = List.copyOf(items);
  }
}

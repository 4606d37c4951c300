package org.walnut.figure;

import java.util.List;
import org.walnut.access.Person;

/** Finds the work of one room that waits for a person. */
public interface DeskSource {

  /**
   * What waits for this person, within the person's acts and scope; the most harmful hundred are
   * enough.
   */
  List<DeskItem> items(Person me);
}

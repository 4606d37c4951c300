package org.walnut.figure;

import org.walnut.access.Person;

/** What a person is told besides the work on the desk; the room of messages knows. */
public interface News {

  /** How much of it is not read yet. */
  long unread(Person me);
}

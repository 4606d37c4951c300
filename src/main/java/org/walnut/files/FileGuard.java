package org.walnut.files;

import java.util.UUID;
import org.walnut.access.Person;

/** A room that lets fewer people read some of its files than the act on the file alone would. */
public interface FileGuard {

  /** Whether this person may not; false for files of other rooms. */
  boolean keepsFrom(UUID file, Person me);
}

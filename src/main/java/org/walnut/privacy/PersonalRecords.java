package org.walnut.privacy;

import java.util.List;

/** What a room holds about people; it can be shown to them, and what may go can be erased. */
public interface PersonalRecords {

  /** In the clear: it goes to the person it is about. */
  List<PersonalSection> about(DataSubject subject);

  /** Erases what may go; the books stay whole. */
  Erasure erase(DataSubject subject);
}

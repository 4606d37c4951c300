package org.walnut.audit;

import java.util.List;

/**
 * For whoever counts what happens. Told in the thread that did it, which waits meanwhile; a method
 * to call and no event, since it is told with every transaction.
 */
public interface ActivityListener {

  /** These kinds of activities were written in one transaction, which is committed. */
  void committed(List<String> kinds);
}

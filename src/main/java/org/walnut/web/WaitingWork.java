package org.walnut.web;

import java.util.Map;

/** Knows how much work waits for whoever looks at the page; the room of the desk contributes it. */
public interface WaitingWork {

  /** Nobody counts further: so much, or more. */
  int MANY = 100;

  /** By kind, as {@code order.toPick}; cheap enough to be asked on every page. */
  Map<String, Long> counts();
}

package org.walnut.web;

import org.jspecify.annotations.Nullable;

/**
 * Something every page must say, such as that the data is invented; null when there is nothing to
 * say.
 */
public interface Banner {

  /** The key of the message. */
  @Nullable String key();
}

package org.walnut.message;

import java.util.Map;
import java.util.UUID;

/**
 * Something a household is told, by the way it wishes.
 *
 * @param id the same when the same thing may be told again; {@code org.walnut.shared.Ids#from}
 *     makes one of a cause
 * @param kind the key of a {@link Template}
 * @param path the page that it is about
 */
public record Telling(UUID id, String kind, UUID household, Map<String, Object> args, String path) {

  public Telling {
    args = Map.copyOf(args);
  }
}

package org.walnut.shared;

import java.util.List;

/**
 * What is wrong with one field, as {@code members[0].citizenId}: a message key and its arguments.
 */
public record Fault(String field, String key, List<Object> args) {

  public Fault {
    args = List.copyOf(args);
  }

  public static Fault of(String field, String key, Object... args) {
    return new Fault(field, key, List.of(args));
  }
}

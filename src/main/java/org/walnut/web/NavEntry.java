package org.walnut.web;

import java.util.List;

/**
 * A room's line in the navigation, seen by those who may do {@code act}; {@code group} and {@code
 * key} are message keys. {@code work} are the kinds of work done there: how much of them waits for
 * the viewer stands beside the line.
 */
public record NavEntry(
    String group, int order, String path, String key, String act, List<String> work) {

  /** In the place of a kind of work: every kind. */
  public static final String ALL_WORK = "*";

  public NavEntry {
    work = List.copyOf(work);
  }

  public NavEntry(String group, int order, String path, String key, String act) {
    this(group, order, path, key, act, List.of());
  }

  /** The same line with the count of this work, as {@code order.toPick}. */
  public NavEntry counting(String... kinds) {
    return new NavEntry(group, order, path, key, act, List.of(kinds));
  }
}

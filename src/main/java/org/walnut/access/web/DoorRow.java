package org.walnut.access.web;

/** One page or endpoint: how it is asked for, and whether programs ask. */
public record DoorRow(String method, String path, boolean program) {

  static DoorRow of(String method, String path) {
    return new DoorRow(method, path, path.startsWith("/api/"));
  }
}

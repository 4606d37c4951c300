package org.walnut.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an archive holds: when it was made, which version each room's tables had, and every part
 * with its count and hash.
 */
record Manifest(int format, Instant madeAt, Map<String, String> schema, List<Part> parts) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  Manifest {
    schema = new TreeMap<>(schema);
    parts = List.copyOf(parts);
  }

  List<Part> rowsOf(String table) {
    return parts.stream().filter(part -> table.equals(part.table())).toList();
  }

  List<Part> files() {
    return parts.stream().filter(part -> part.table() == null).toList();
  }

  long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }
}

package org.walnut.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an archive: the rows of a table (of one county, where the owner of the database
 * cannot see all at once), or a file.
 */
record Part(
    String name,
    @Nullable String table,
    List<String> columns,
    long rows,
    long bytes,
    String sha256) {

  static final String TABLES = "tables/";
  static final String FILES = "files/";
  static final String SEALS = "seals/";

  Part {
    columns = List.copyOf(columns);
  }
}

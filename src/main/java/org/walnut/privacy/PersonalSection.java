package org.walnut.privacy;

import java.util.List;

/**
 * What one room holds about somebody, as a table.
 *
 * @param key the message key of its heading
 * @param columns the message keys of its columns
 */
public record PersonalSection(String key, List<String> columns, List<List<String>> rows) {

  public PersonalSection {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}

package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.ImportColumn;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What became of one row of a register file; the person is named by the first character only. */
public record ImportRow(
    int line, String householdNo, String person, @Nullable UUID household, List<Why> faults) {

  /** One reason, with the column it belongs to, in the reader's language. */
  public record Why(@Nullable ImportColumn column, String message) {

    public String text() {
      return column == null ? message : t("household.import.at", Words.label(column), message);
    }
  }

  public List<String> whys() {
    return faults.stream().map(Why::text).toList();
  }

  public boolean taken() {
    return faults.isEmpty();
  }

  public String lineText() {
    return Show.count(line);
  }

  public @Nullable String path() {
    return household == null ? null : "/households/" + household;
  }
}

package org.walnut.infrastructure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** What became of one row of a list of facts. */
public record FactImportLine(
    int line, String village, @Nullable String code, int facts, List<String> faults) {

  public FactImportLine {
    faults = List.copyOf(faults);
  }

  public boolean taken() {
    return faults.isEmpty();
  }

  public String lineText() {
    return Show.count(line);
  }

  public String factsText() {
    return Show.count(facts);
  }

  public @Nullable String path() {
    return code == null ? null : "/infrastructure/" + code;
  }
}

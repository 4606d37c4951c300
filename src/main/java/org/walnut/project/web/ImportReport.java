package org.walnut.project.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** What became of a plan that was read from a file, row by row. */
public record ImportReport(
    UUID id,
    UUID plan,
    String planTitle,
    String fileName,
    boolean trial,
    Instant at,
    String who,
    int taken,
    int refused,
    Paged<Row> rows) {

  /** One row with the reasons why it was not taken. */
  public record Row(int line, String name, @Nullable UUID project, List<String> whys) {

    public boolean taken() {
      return whys.isEmpty();
    }

    public @Nullable String path() {
      return project == null ? null : "/projects/" + project;
    }
  }

  public String planPath() {
    return "/plans/" + plan;
  }

  public String when() {
    return Show.time(at);
  }
}

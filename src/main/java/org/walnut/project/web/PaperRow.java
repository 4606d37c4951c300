package org.walnut.project.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper or photograph put to a project or to one of its milestones. */
public record PaperRow(@Nullable UUID milestone, UUID file, String name) {

  public String path() {
    return "/files/" + file;
  }
}

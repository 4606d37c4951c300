package org.walnut.project.web;

import java.time.LocalDate;
import org.walnut.web.Show;

/** A look at the site. */
public record VisitRow(LocalDate on, String visitors, String findings, boolean passed) {

  public String day() {
    return Show.date(on);
  }
}

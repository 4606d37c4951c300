package org.walnut.infrastructure.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.web.Show;

/** The report of one list of facts, without its rows. */
public record FactImportView(
    UUID id, String fileName, boolean trial, Instant at, String who, int taken, int refused) {

  public String path() {
    return "/infrastructure/imports/" + id;
  }

  public String when() {
    return Show.time(at);
  }

  public String takenText() {
    return Show.count(taken);
  }

  public String refusedText() {
    return Show.count(refused);
  }
}

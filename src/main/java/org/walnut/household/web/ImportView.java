package org.walnut.household.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.web.Show;

/** The report of one register file, without its rows. */
public record ImportView(
    UUID id, String fileName, boolean trial, Instant at, String who, int taken, int refused) {

  public String path() {
    return "/households/imports/" + id;
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

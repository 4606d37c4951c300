package org.walnut.household.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.web.Show;

/** A register that was released to somebody. */
public record ReleaseRow(
    UUID id, String place, String purpose, Instant endsAt, int downloadsLeft, boolean open) {

  public String ends() {
    return Show.time(endsAt);
  }

  public String left() {
    return Show.count(downloadsLeft);
  }

  public String download() {
    return "/households/releases/" + id + "/file";
  }
}

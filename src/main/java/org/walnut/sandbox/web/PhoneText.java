package org.walnut.sandbox.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.sandbox.Way;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A text as the phone shows it. */
public record PhoneText(UUID id, Way way, String text, Instant at, boolean twice) {

  public String when() {
    return Show.time(at);
  }

  public String wayName() {
    return Words.label(way);
  }

  public boolean spoken() {
    return way == Way.VOICE;
  }
}

package org.walnut.complaint.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.complaint.ComplaintState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A step of a complaint. */
public record TurnRow(
    ComplaintState state, Instant at, @Nullable String who, @Nullable String words) {

  public String stateName() {
    return Words.label(state);
  }

  public String when() {
    return Show.time(at);
  }

  public List<String> lines() {
    return words == null ? List.of() : words.lines().toList();
  }
}

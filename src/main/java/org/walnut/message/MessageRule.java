package org.walnut.message;

import java.time.Instant;
import java.time.LocalTime;
import org.walnut.shared.Days;

/**
 * When nobody in a county is disturbed, and how often a phone may ring.
 *
 * @param from the quiet begins; it ends at {@code until}, mostly the next morning
 */
public record MessageRule(LocalTime from, LocalTime until, int textsPerHour) {

  static final MessageRule USUAL = new MessageRule(LocalTime.of(21, 0), LocalTime.of(8, 0), 6);

  /** The end of the quiet at that moment; the moment itself when it is not quiet. */
  Instant endOfQuiet(Instant at) {
    var there = at.atZone(Days.ZONE);
    if (!quiet(there.toLocalTime())) {
      return at;
    }
    var end = there.with(until);
    return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
  }

  private boolean quiet(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
  }
}

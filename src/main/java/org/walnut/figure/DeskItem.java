package org.walnut.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that waits for a person.
 *
 * @param kind as {@code order.toPick}
 * @param harm what is lost while it waits, from 1 to 100; the highest come first
 * @param code what people call it by
 * @param label for the reader, as "R-7Q2M · Wang Mo, 52.35 kg"
 * @param path the page where it is done
 * @param press the address to post to that does it, where that is safe
 */
public record DeskItem(
    UUID id,
    String kind,
    int harm,
    String code,
    String label,
    String path,
    @Nullable String press,
    Instant at,
    Instant due,
    Pressing pressing) {

  /** How it stands with its time. */
  public enum Pressing {
    IN_TIME,
    SOON,
    LATE;

    private static final Duration A_DAY = Duration.ofDays(1);

    static Pressing of(Instant due, Instant now) {
      return due.isBefore(now) ? LATE : due.isBefore(now.plus(A_DAY)) ? SOON : IN_TIME;
    }
  }
}

package org.walnut.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes ids (RFC 9562): new ones as UUID version 7, which sort in the order in which they were
 * made, and derived ones as version 8.
 *
 * <p>The time in a new id is the machine's own and serves only that order: it keeps new rows
 * together in the indexes. Nobody may read it as the time of a business fact; that comes from the
 * injected clock and stands in a column.
 */
public final class Ids {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final int COUNTER_START = 1 << (COUNTER_BITS - 1);
  private static final long BACKWARD_TOLERANCE_MS = 1000;

  /**
   * Milliseconds and counter of the newest id, one for the machine's clock and one for clocks that
   * are given.
   */
  private static final AtomicLong MACHINE = new AtomicLong();

  private static final AtomicLong GIVEN = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    return next(MACHINE, Time.MACHINE);
  }

  /** For a world whose clock is not the machine's. */
  public static UUID next(InstantSource clock) {
    return next(GIVEN, clock);
  }

  /** The id written as 32 small hexadecimal digits without dashes; empty for any other text. */
  public static Optional<UUID> ofHex(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(
            new UUID(
                Long.parseUnsignedLong(text.substring(0, 16), 16),
                Long.parseUnsignedLong(text.substring(16), 16)))
        : Optional.empty();
  }

  /**
   * Always the same id for the same name: what is made twice from one cause is found to be there
   * already.
   */
  public static UUID from(String name) {
    var hash = ByteBuffer.wrap(sha256(name));
    return uuid(hash.getLong(), 8, hash.getLong());
  }

  private static UUID next(AtomicLong last, InstantSource clock) {
    long tick = last.updateAndGet(was -> tick(was, clock.millis()));
    long milliseconds = tick >>> COUNTER_BITS;
    return uuid(milliseconds << 16 | tick & 0xFFF, 7, RANDOM.nextLong());
  }

  /**
   * Counts on within a millisecond (a full counter runs over into the next) and while the clock is
   * set back a little.
   */
  private static long tick(long was, long now) {
    long ahead = (was >>> COUNTER_BITS) - now;
    if (ahead >= 0 && ahead < BACKWARD_TOLERANCE_MS) {
      return was + 1;
    } else {
      return now << COUNTER_BITS | RANDOM.nextInt(COUNTER_START);
    }
  }

  private static UUID uuid(long high, int version, long low) {
    return new UUID(high & ~0xF000L | (long) version << 12, low & -1L >>> 2 | Long.MIN_VALUE);
  }

  private static byte[] sha256(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}

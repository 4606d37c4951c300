package org.walnut.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form in which things are hashed: each value as its length in bytes of UTF-8, a
 * colon, the value and a comma; one that is missing as a minus sign and a comma. SHA-256 over it
 * begins with one byte that says what is hashed, so that none can be taken for another.
 */
final class Canonical {

  static final byte ACTIVITY = 0;
  static final byte NODE = 1;
  static final byte SEAL = 2;

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Canonical() {}

  static byte[] bytes(@Nullable Object... values) {
    var bytes = new ByteArrayOutputStream(256);
    for (var value : values) {
      if (value == null) {
        bytes.write('-');
      } else {
        var text = value.toString().getBytes(UTF_8);
        bytes.writeBytes(Integer.toString(text.length).getBytes(UTF_8));
        bytes.write(':');
        bytes.writeBytes(text);
      }
      bytes.write(',');
    }
    return bytes.toByteArray();
  }

  /** "2026-11-25T08:30:00.000000Z": as exact as the database keeps it. */
  static String time(Instant at) {
    return MICROSECONDS.format(at);
  }

  static byte[] sha256(byte what, byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(what);
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

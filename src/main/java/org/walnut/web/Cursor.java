package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;

/**
 * Where a page of a list begins: after the row with these keys. On the first page every key is
 * null. A controller takes it as an argument; it comes in as the query parameter {@code cursor}.
 */
public final class Cursor {

  static final String PARAMETER = "cursor";

  /** The first page. */
  public static final Cursor START = new Cursor(List.of());

  private static final String BETWEEN = "\u001f";
  private static final int LONGEST = 1000;

  private final List<String> keys;

  private Cursor(List<String> keys) {
    this.keys = keys;
  }

  /**
   * The cursor after a row with these keys: texts, ids, whole numbers, days, moments or enum
   * constants.
   */
  public static String of(Object... keys) {
    var text = Arrays.stream(keys).map(Show::typed).collect(Collectors.joining(BETWEEN));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  public static Cursor read(@Nullable String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return START;
    } else if (cursor.length() > LONGEST) {
      throw damaged();
    } else {
      try {
        return new Cursor(
            List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(BETWEEN, -1)));
      } catch (IllegalArgumentException notBase64) {
        throw damaged();
      }
    }
  }

  public boolean isStart() {
    return keys.isEmpty();
  }

  public @Nullable String text(int index) {
    return key(index, text -> text);
  }

  public @Nullable UUID uuid(int index) {
    return key(index, UUID::fromString);
  }

  public @Nullable Long number(int index) {
    return key(index, Long::valueOf);
  }

  public @Nullable LocalDate date(int index) {
    return key(index, Days::parse);
  }

  public @Nullable Instant instant(int index) {
    return key(index, Kinds::moment);
  }

  private <T> @Nullable T key(int index, Function<String, T> read) {
    if (isStart()) {
      return null;
    }
    try {
      var text = keys.get(index);
      if (text.indexOf('\0') >= 0) {
        throw damaged();
      }
      return read.apply(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException unfit) {
      throw damaged();
    }
  }

  private static InvalidInput damaged() {
    return InvalidInput.at(PARAMETER, "web.fault.cursor");
  }
}

package org.walnut.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the link to the second page of a list into one to its middle: in what the measurement
 * wrote, ids, codes and times rise together by one row, one and one minute.
 */
final class Middle {

  private static final Pattern CURSOR = Pattern.compile("cursor=([\\w-]+)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-0000-7000-8000-([0-9a-f]{12})");
  private static final long ROW = 50_000;
  private static final String VILLAGE = "621221108203";

  private Middle() {}

  static String of(String link) {
    var cursor = CURSOR.matcher(link);
    return cursor.find() ? cursor.replaceAll("cursor=" + moved(cursor.group(1))) : link;
  }

  private static String moved(String cursor) {
    var keys = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\u001f", -1);
    var row =
        Arrays.stream(keys)
            .map(ID::matcher)
            .filter(id -> id.matches())
            .map(id -> Long.parseLong(id.group(1), 16))
            .findFirst()
            .orElse(ROW);
    var moved =
        Arrays.stream(keys).map(key -> moved(key, ROW - row)).collect(Collectors.joining("\u001f"));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(moved.getBytes(UTF_8));
  }

  private static String moved(String key, long rows) {
    if (key.matches("\\d{12}")) {
      return VILLAGE;
    } else if (ID.matcher(key).matches()) {
      return key.substring(0, 24) + String.format("%012x", ROW);
    } else if (key.matches("([A-Z]|bench)-\\d{6}")) {
      return key.replaceAll("\\d{6}", "050000");
    } else if (key.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
      return Instant.parse(key).plusSeconds(rows * 60).toString();
    } else if (key.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(key).plusDays(rows / 1440).toString();
    } else {
      return key;
    }
  }
}

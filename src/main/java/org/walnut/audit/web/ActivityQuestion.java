package org.walnut.audit.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which activities are asked for; what is missing narrows nothing.
 *
 * @param q a login, the beginning of a kind, or part of what it happened to
 * @param from the first day, {@code until} the last
 */
public record ActivityQuestion(
    @Nullable String q,
    @Nullable String who,
    @Nullable String kind,
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until,
    @Nullable UUID subject,
    @Nullable Long seal) {

  public String text() {
    return strip(q);
  }

  public String person() {
    return strip(who);
  }

  public String kindText() {
    return strip(kind);
  }

  public String fromText() {
    return from == null ? "" : from.toString();
  }

  public String untilText() {
    return until == null ? "" : until.toString();
  }

  /** The same as a file. */
  public String file() {
    return UriComponentsBuilder.fromPath("/activities.csv")
        .queryParam("q", text())
        .queryParam("who", person())
        .queryParam("kind", kindText())
        .queryParam("from", fromText())
        .queryParam("until", untilText())
        .queryParamIfPresent("subject", Optional.ofNullable(subject))
        .queryParamIfPresent("seal", Optional.ofNullable(seal))
        .encode()
        .toUriString();
  }

  private static String strip(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}

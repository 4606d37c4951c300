package org.walnut.settlement.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.SourceKind;

/**
 * Which settlement lines a list shows.
 *
 * @param q the code of a household or an order, or nothing
 * @param open only those that no statement says yet
 */
public record LineFilter(
    String q,
    @Nullable SourceKind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean open) {

  public String kindName() {
    return kind == null ? "" : kind.name();
  }

  public String fromDay() {
    return from == null ? "" : from.toString();
  }

  public String toDay() {
    return to == null ? "" : to.toString();
  }

  /** For the links to the files. */
  public String query() {
    return "?q="
        + URLEncoder.encode(q, UTF_8)
        + "&kind="
        + kindName()
        + "&from="
        + fromDay()
        + "&to="
        + toDay()
        + "&open="
        + open;
  }
}

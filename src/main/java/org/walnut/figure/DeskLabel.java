package org.walnut.figure;

import static java.util.stream.Collectors.joining;
import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.web.Page;
import org.walnut.web.Show;
import org.walnut.web.Words;
import tools.jackson.databind.JsonNode;

/** Puts the facts of a piece of work into words; what a column is, its ending says. */
final class DeskLabel {

  private DeskLabel() {}

  static String of(DeskWork work, JsonNode facts) {
    var key = work.key() + ".label";
    return Words.has(key)
        ? t(key, work.label().stream().map(column -> orEmpty(fact(column, facts))).toArray())
        : work.label().stream()
            .map(column -> fact(column, facts))
            .filter(Objects::nonNull)
            .map(Show::text)
            .collect(joining(" · "));
  }

  private static @Nullable Object fact(String column, JsonNode facts) {
    var spoken = facts.has(column) ? column : column + "_" + Page.current().lang();
    var fact = facts.required(spoken);
    return fact.isNull() ? null : typed(column, fact);
  }

  private static Object typed(String column, JsonNode fact) {
    if (column.endsWith("_fen")) {
      return new Money(fact.longValue());
    } else if (column.endsWith("_fen_per_kg")) {
      return new PricePerKg(fact.longValue());
    } else if (column.endsWith("_g")) {
      return new Weight(fact.longValue());
    } else if (column.endsWith("_on")) {
      return LocalDate.parse(fact.stringValue());
    } else if (column.endsWith("_at")) {
      return OffsetDateTime.parse(fact.stringValue()).toInstant();
    } else if (column.endsWith("_key")) {
      return t(fact.stringValue());
    } else {
      return fact.isNumber() ? fact.longValue() : fact.asString();
    }
  }

  private static Object orEmpty(@Nullable Object fact) {
    return fact == null ? "" : fact;
  }
}

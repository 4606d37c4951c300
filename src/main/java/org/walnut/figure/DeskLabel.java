package org.walnut.figure;

import static java.util.stream.Collectors.joining;
import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
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

  static String of(DeskWork work, JsonNode facts, Map<DivisionCode, String> names) {
    var key = work.key() + ".label";
    return Words.has(key)
        ? t(key, work.label().stream().map(column -> orEmpty(fact(column, facts, names))).toArray())
        : work.label().stream()
            .map(column -> fact(column, facts, names))
            .filter(Objects::nonNull)
            .map(Show::text)
            .collect(joining(" · "));
  }

  private static @Nullable Object fact(
      String column, JsonNode facts, Map<DivisionCode, String> names) {
    var spoken = facts.has(column) ? column : column + "_" + Page.current().lang();
    var fact = facts.required(spoken);
    return fact.isNull() ? null : typed(column, fact, names);
  }

  private static Object typed(String column, JsonNode fact, Map<DivisionCode, String> names) {
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
    } else if (column.endsWith(DeskWork.PLACE)) {
      var code = fact.stringValue();
      return names.getOrDefault(new DivisionCode(code), code);
    } else {
      return fact.isNumber() ? fact.longValue() : fact.asString();
    }
  }

  private static Object orEmpty(@Nullable Object fact) {
    return fact == null ? "" : fact;
  }
}

package org.walnut.figure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.walnut.access.Act;

/**
 * A published number, defined by the query of the records that make it up.
 *
 * <p>The query is a complete select with named parameters among {@code :as_of::date}, {@code
 * :since::date} (a year before; the window is after {@code since}, up to and including {@code
 * as_of}), {@code :division::text} (the digits every place inside begins with; records outside are
 * not selected), {@code :line_fen::bigint} and {@code :line_inclusive::boolean}. It gives the
 * columns {@code record_id uuid, on_day date, division text, label text, value numeric, weight
 * numeric, grade text, path text}. A record appears once; {@code path} is its page.
 *
 * <p>The words are at {@code figure.<id>} (its name) and {@code figure.<id>.what} (its definition),
 * and those of the id's first part at {@code figure.group.<part>}, all in the bundle of the room
 * that contributes it.
 *
 * @param id the room and a name: {@code household.incidence}
 */
public record Figure(String id, Kind kind, Unit unit, Act needs, String sql) {

  /** How the records make the number. */
  public enum Kind {
    /** The sum of the values. */
    SUM,
    /** The sum of the values over the sum of the weights. */
    RATIO
  }

  /** What the number counts. */
  public enum Unit {
    FEN(2),
    GRAM(3),
    COUNT(0),
    PERSONS(0),
    SHARE(0);

    private final int places;

    Unit(int places) {
      this.places = places;
    }

    /** As people read it: fen as yuan, grams as kilograms. */
    public BigDecimal shown(BigDecimal value) {
      return value.movePointLeft(places);
    }
  }

  private static final Pattern ID = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-z_]+(::[a-z]+)?");
  private static final Set<String> PARAMETERS =
      Set.of(
          ":as_of::date",
          ":since::date",
          ":division::text",
          ":line_fen::bigint",
          ":line_inclusive::boolean");

  public Figure {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("a figure is named by its room and a name, was " + id);
    }
    PARAMETER
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .filter(parameter -> !PARAMETERS.contains(parameter))
        .findFirst()
        .ifPresent(parameter -> {
          throw new IllegalArgumentException(
              "figure " + id + " asks for " + parameter + ", known are " + PARAMETERS);
        });
  }

  /** The first part of the id; figures of one group stand together. */
  public String group() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Whether the number depends on a poverty line. */
  public boolean usesLine() {
    return sql.contains(":line_fen");
  }

  /** Whether the number is made of the records of a year; otherwise of everything up to the day. */
  public boolean usesYear() {
    return sql.contains(":since");
  }
}

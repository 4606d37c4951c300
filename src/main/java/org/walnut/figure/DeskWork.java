package org.walnut.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.walnut.access.Act;

/**
 * One kind of work that waits for people, defined by the query of what waits.
 *
 * <p>The query is a complete select with named parameters among {@code :division::text} (the digits
 * every place in the person's reach begins with), {@code :shop::uuid} (null for who reaches every
 * shop), {@code :station::uuid} (likewise), {@code :me::uuid} (the person's account), {@code
 * :today::date} and {@code :now::timestamptz}; what is out of reach is not selected. It gives the
 * columns {@code id uuid, at timestamptz, code text, path text}: from when the time allowed is
 * counted, what people call it by, and the page where it is done. Where it can be done by one safe
 * confirmation, a column {@code press text} is the address a button posts to. Everything else is
 * for the label; what is joined only for the label is a scalar subquery, so that counting does not
 * read it. An index on {@code (county_id, at, id)} of the rows that wait keeps a long list fast.
 *
 * <p>The words of {@code order.toPick} are at {@code order.desk.toPick}, those of its button at
 * {@code order.desk.toPick.press}. The columns of the label stand behind one another, or in the
 * gaps of {@code order.desk.toPick.label} where there is such a message. A column's ending says
 * what it is: {@code _fen}, {@code _fen_per_kg}, {@code _g}, {@code _on} (a day), {@code _at} (a
 * moment), {@code _key} (a message key), {@code _place} (a code, shown as what the place is
 * called); {@code goods} stands for {@code goods_zh} or {@code goods_en}, as the reader reads.
 *
 * @param kind the room and a name: {@code order.toPick}
 * @param label the columns that say which one it is, mostly {@code code} first
 */
public record DeskWork(String kind, Act needs, Harm harm, List<String> label, String sql) {

  /**
   * What is lost while it waits, of a hundred: {@code due} when the time allowed has passed, {@code
   * perDay} more with each day after it and less with each day before.
   */
  public record Harm(Duration allowed, int due, int perDay) {

    private static final int LEAST = 1;
    private static final int MOST = 100;

    public Harm {
      if (due < LEAST || due > MOST || perDay < 1) {
        throw new IllegalArgumentException(
            "harm is 1 to 100 and rises, was " + due + ", " + perDay);
      }
    }

    Instant due(Instant at) {
      return at.plus(allowed);
    }

    int of(Instant at, Instant now) {
      var late = Duration.between(due(at), now).toHours() / 24.0;
      return (int) Math.clamp(Math.round(due + perDay * late), LEAST, MOST);
    }
  }

  /** The ending of a column that is a place's code. */
  static final String PLACE = "_place";

  private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-zA-Z]+");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):[a-z_]+(::[a-z]+)?");
  private static final Set<String> PARAMETERS =
      Set.of(
          ":division::text",
          ":shop::uuid",
          ":station::uuid",
          ":me::uuid",
          ":today::date",
          ":now::timestamptz");

  public DeskWork {
    label = List.copyOf(label);
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("work is named by its room and a name, was " + kind);
    }
    PARAMETER
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .filter(parameter -> !PARAMETERS.contains(parameter))
        .findFirst()
        .ifPresent(parameter -> {
          throw new IllegalArgumentException(
              "work " + kind + " asks for " + parameter + ", known are " + PARAMETERS);
        });
  }

  /** The message key of its name. */
  public String key() {
    return kind.replace(".", ".desk.");
  }

  /** The columns of its label that name a place. */
  List<String> places() {
    return label.stream().filter(column -> column.endsWith(PLACE)).toList();
  }

  /** Whether it lies in a place, so that it can be asked for one town alone. */
  public boolean placed() {
    return sql.contains(":division");
  }
}

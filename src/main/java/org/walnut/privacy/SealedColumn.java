package org.walnut.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column whose values stand sealed, in {@code <column>_sealed}, with a mark in {@code
 * <column>_mark} where equal values must be found.
 *
 * @param key the columns that, with the county, name a row; a sealed value can be opened in its own
 *     row only
 * @param carriedOver whether the values once stood in the clear, in the column itself
 */
public record SealedColumn(
    String table, String column, List<String> key, Marking marking, boolean carriedOver) {

  public SealedColumn {
    key = List.copyOf(key);
    Stream.concat(Stream.of(table, column), key.stream())
        .filter(name -> !name.matches("[a-z][a-z_]*"))
        .forEach(name -> {
          throw new IllegalArgumentException("no name of a table or column: " + name);
        });
  }

  /** A column that was made sealed. */
  public static SealedColumn of(String table, String column, String... key) {
    return new SealedColumn(table, column, List.of(key), new Marking.None(), false);
  }

  public SealedColumn marked(Marking marking) {
    return new SealedColumn(table, column, key, marking, carriedOver);
  }

  /** The values stood in the clear before; what is left of them is sealed at the next start. */
  public SealedColumn onceInTheClear() {
    return new SealedColumn(table, column, key, marking, true);
  }

  boolean isMarked() {
    return !(marking instanceof Marking.None);
  }

  /** The check by which a column that was once in the clear stays empty. */
  String constraint() {
    return column + "_is_sealed";
  }

  String name() {
    return table + "." + column;
  }

  /** How the row is called inside a seal; the database joins the key columns in the same way. */
  static String row(Object... key) {
    return Arrays.stream(key).map(Object::toString).collect(Collectors.joining("/"));
  }
}

package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.tenancy.Tenancy;

/**
 * Seals personal values before they are written and opens them again. A sealed value is bound to
 * its county, column and row, so that nobody can move it elsewhere unseen; a mark lets equal values
 * be found without opening them.
 */
@Service
public class Seals {

  private final Keys keys;

  Seals(Keys keys) {
    this.keys = keys;
  }

  /** Seals a value for the row with this key in the county at hand. */
  public byte[] seal(SealedColumn column, String text, Object... key) {
    return keys.current().seal(text.getBytes(UTF_8), place(column, key));
  }

  public byte @Nullable [] sealOrNull(SealedColumn column, @Nullable String text, Object... key) {
    return text == null ? null : seal(column, text, key);
  }

  /** Opens what was sealed for this row; anything else is a fault of the data. */
  public String open(SealedColumn column, byte[] sealed, Object... key) {
    return new String(keys.current().open(sealed, place(column, key)), UTF_8);
  }

  public @Nullable String openOrNull(SealedColumn column, byte @Nullable [] sealed, Object... key) {
    return sealed == null ? null : open(column, sealed, key);
  }

  /** The mark of a value in the county at hand. */
  public byte[] mark(MarkKind kind, String text) {
    return keys.current().mark(kind.name() + "|" + Tenancy.requiredCounty() + "|" + text);
  }

  public byte @Nullable [] markOrNull(MarkKind kind, @Nullable String text) {
    return text == null ? null : mark(kind, text);
  }

  /** The mark of a value for a list that is asked before the county is known. */
  public byte[] markEverywhere(MarkKind kind, String text) {
    return keys.current().mark(kind.name() + "|*|" + text);
  }

  /** The mark of a value in one row of a marked column. */
  public byte[] mark(SealedColumn column, String text, Object... key) {
    return switch (column.marking()) {
      case Marking.Same(MarkKind kind) -> mark(kind, text);
      case Marking.Spread spread -> {
        var way = keys.current().spread(place(column, key), spread.ways(text));
        yield mark(spread.kind(), text + "|" + way);
      }
      case Marking.None _ -> throw new IllegalArgumentException(column.name() + " is not marked");
    };
  }

  /** Every mark that a value of a marked column can have, to be compared with {@code = any(…)}. */
  public byte[][] marks(SealedColumn column, String text) {
    return switch (column.marking()) {
      case Marking.Same(MarkKind kind) -> new byte[][] {mark(kind, text)};
      case Marking.Spread spread ->
          IntStream.range(0, spread.ways(text))
              .mapToObj(way -> mark(spread.kind(), text + "|" + way))
              .toArray(byte[][]::new);
      case Marking.None _ -> throw new IllegalArgumentException(column.name() + " is not marked");
    };
  }

  /** As {@link #marks(SealedColumn, String)} for several values at once. */
  public byte[][] marks(SealedColumn column, List<String> texts) {
    return texts.stream()
        .flatMap(text -> List.of(marks(column, text)).stream())
        .toArray(byte[][]::new);
  }

  private static byte[] place(SealedColumn column, Object... key) {
    var place = Tenancy.requiredCounty() + "|" + column.name() + "|" + SealedColumn.row(key);
    return place.getBytes(UTF_8);
  }
}

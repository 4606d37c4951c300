package org.walnut.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next one, if there is more. */
public record Paged<T>(List<T> items, @Nullable String next) {

  public Paged {
    items = List.copyOf(items);
  }

  /** From one row more than the page holds; the cursor is made of the last row shown. */
  public static <T> Paged<T> of(List<T> rows, int size, Function<T, String> cursor) {
    if (rows.size() <= size) {
      return new Paged<>(rows, null);
    }
    var items = rows.subList(0, size);
    return new Paged<>(items, cursor.apply(items.getLast()));
  }

  /**
   * All of a list, page after page. Each page is read when it is asked for: no connection waits for
   * whoever reads slowly.
   */
  public static <T> Stream<T> all(Function<Cursor, Paged<T>> pages) {
    return Stream.iterate(
            Optional.of(pages.apply(Cursor.START)),
            Optional::isPresent,
            page -> page.flatMap(Paged::following).map(pages))
        .flatMap(Optional::stream)
        .flatMap(page -> page.items.stream());
  }

  private Optional<Cursor> following() {
    return Optional.ofNullable(next).map(Cursor::read);
  }

  public <R> Paged<R> map(Function<T, R> change) {
    return new Paged<>(items.stream().map(change).toList(), next);
  }
}

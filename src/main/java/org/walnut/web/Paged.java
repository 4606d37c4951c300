package org.walnut.web;

import java.util.List;
import java.util.function.Function;
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

  public <R> Paged<R> map(Function<T, R> change) {
    return new Paged<>(items.stream().map(change).toList(), next);
  }
}

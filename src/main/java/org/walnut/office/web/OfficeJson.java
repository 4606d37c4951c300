package org.walnut.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.office.OfficeCard;
import org.walnut.office.PostKind;

/** An office for programs, with its posts and everybody who held them. */
public record OfficeJson(OfficeCard office, String place, List<Post> posts) {

  /** A post. */
  public record Post(
      UUID id, PostKind kind, String title, boolean single, List<Holding> holdings) {}

  /** Who held it; {@code to} is the first day on which the person did not. */
  public record Holding(
      UUID id, String personName, LocalDate from, @Nullable LocalDate to, boolean current) {}

  static OfficeJson of(OfficeDetails details) {
    return new OfficeJson(
        details.card(), details.place(), details.posts().stream().map(OfficeJson::post).toList());
  }

  private static Post post(PostRow row) {
    var holdings =
        row.holdings().stream()
            .map(each ->
                new Holding(each.id(), each.personName(), each.from(), each.to(), each.current()))
            .toList();
    return new Post(row.id(), row.kind(), row.title(), row.single(), holdings);
  }
}

package org.walnut.office.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.office.OfficeCard;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** One office with its posts and the offices around it. */
public record OfficeDetails(
    OfficeCard card, String place, @Nullable Link above, List<Link> below, List<PostRow> posts) {

  /** Another office. */
  public record Link(UUID id, String name) {

    public String path() {
      return "/offices/" + id;
    }
  }

  public OfficeDetails {
    below = List.copyOf(below);
    posts = List.copyOf(posts);
  }

  public String path() {
    return "/offices/" + card.id();
  }

  public String kindLabel() {
    return Words.label(card.kind());
  }

  public String opened() {
    return Show.date(card.openedOn());
  }

  public @Nullable String closed() {
    return card.closedOn() == null ? null : Show.date(card.closedOn());
  }
}

package org.walnut.figure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Person;
import org.walnut.figure.DeskLook;
import org.walnut.shared.DivisionCode;

/** What a person narrows the desk to. */
public record DeskFilter(String q, String place) {

  static DeskFilter of(@Nullable String q, @Nullable DivisionCode place) {
    return new DeskFilter(q == null ? "" : q.strip(), place == null ? "" : place.value());
  }

  public boolean narrow() {
    return !q.isEmpty() || !place.isEmpty();
  }

  DeskLook look(Person me) {
    return DeskLook.of(me, place.isEmpty() ? null : new DivisionCode(place), q);
  }

  /** This page with the filter. */
  String path(String page) {
    return page
        + (place.isEmpty() ? "" : "?place=" + place)
        + (q.isEmpty()
            ? ""
            : (place.isEmpty() ? "?" : "&") + "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
  }
}

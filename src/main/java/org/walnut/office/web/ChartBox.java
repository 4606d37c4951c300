package org.walnut.office.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.office.OfficeKind;
import org.walnut.web.Words;

/** One box at the head of the organisation chart. */
public record ChartBox(UUID id, OfficeKind kind, String name, @Nullable String leader) {

  public String path() {
    return "/offices/" + id;
  }

  public String kindLabel() {
    return Words.label(kind);
  }
}

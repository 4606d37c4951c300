package org.walnut.office.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.office.OfficeKind;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An office in a list: where it is, who answers for it, how many of its posts nobody holds. */
public record OfficeRow(
    UUID id,
    OfficeKind kind,
    String division,
    String place,
    String name,
    @Nullable String phone,
    @Nullable String hours,
    @Nullable String holder,
    int vacant) {

  public String path() {
    return "/offices/" + id;
  }

  public String kindLabel() {
    return Words.label(kind);
  }

  public String holderText() {
    return holder == null ? "" : holder;
  }

  public String phoneText() {
    return phone == null ? "" : phone;
  }

  public String hoursText() {
    return hours == null ? "" : hours;
  }

  public String vacantText() {
    return Show.count(vacant);
  }
}

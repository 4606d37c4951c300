package org.walnut.office.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.web.Show;

/** A town on the organisation chart: its office, its leading group, its villages' contacts. */
public record TownRow(
    String code,
    String name,
    @Nullable UUID office,
    @Nullable String officer,
    @Nullable UUID group,
    @Nullable String groupLeader,
    int contacts,
    int villages) {

  public String path() {
    return "/offices/list?town=" + code;
  }

  public String contactsText() {
    return Show.count(contacts) + " / " + Show.count(villages);
  }

  public boolean complete() {
    return contacts == villages;
  }
}

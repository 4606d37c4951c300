package org.walnut.household.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.HouseholdStatus;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A household in a list, on a page and for programs. */
public record HouseholdRow(
    UUID id,
    String code,
    String headName,
    String village,
    String place,
    @Nullable HouseholdStatus status,
    int size) {

  public String path() {
    return "/households/" + id;
  }

  public String statusLabel() {
    return status == null ? "" : Words.label(status);
  }

  public String tone() {
    return status == null ? "quiet" : tone(status);
  }

  public String sizeText() {
    return Show.count(size);
  }

  static String tone(HouseholdStatus status) {
    return switch (status) {
      case NOT_POOR -> "quiet";
      case REGISTERED_POOR -> "info";
      case LIFTED -> "good";
      case MONITORED -> "warn";
    };
  }
}

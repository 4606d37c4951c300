package org.walnut.standard.web;

import java.util.UUID;
import org.walnut.standard.StandardState;
import org.walnut.web.Words;

/** A version in the list of a standard's page. */
public record VersionRow(UUID standard, int number, StandardState state, String since) {

  public String path() {
    return "/standards/" + standard + "/versions/" + number;
  }

  public String comparePath() {
    return "/standards/" + standard + "/comparison?from=" + (number - 1) + "&to=" + number;
  }

  public String label() {
    return Words.t("standard.version", number);
  }

  public String stateLabel() {
    return Words.label(state);
  }

  public String tone() {
    return StandardRow.tone(state);
  }
}

package org.walnut.standard.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.standard.StandardState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A standard in a list: its newest version, and how many of those bound have acknowledged. */
public record StandardRow(
    UUID id,
    String code,
    String title,
    int number,
    StandardState state,
    @Nullable Integer inForce,
    long bound,
    long acknowledged) {

  public String path() {
    return "/standards/" + id;
  }

  public String stateLabel() {
    return Words.label(state);
  }

  public String tone() {
    return tone(state);
  }

  public String inForceText() {
    return inForce == null ? "" : Words.t("standard.version", inForce);
  }

  public String share() {
    return inForce == null ? "" : Show.count(acknowledged) + " / " + Show.count(bound);
  }

  static String tone(StandardState state) {
    return switch (state) {
      case DRAFT -> "info";
      case REVIEWED -> "warn";
      case IN_FORCE -> "good";
      case REPLACED, WITHDRAWN -> "quiet";
    };
  }
}

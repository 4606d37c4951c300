package org.walnut.standard.web;

import org.walnut.standard.Markdown;
import org.walnut.standard.StandardVersion;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A version as its page shows it. */
public record VersionView(StandardVersion version) {

  public String path() {
    return "/standards/" + version.standard() + "/versions/" + version.number();
  }

  public String standardPath() {
    return "/standards/" + version.standard();
  }

  public String label() {
    return Words.t("standard.version", version.number());
  }

  public String stateLabel() {
    return Words.label(version.state());
  }

  public String tone() {
    return StandardRow.tone(version.state());
  }

  /** Made by {@link Markdown}, which lets no HTML of the writer through. */
  public String html() {
    return Markdown.html(version.text());
  }

  public String binds() {
    return java.util.stream.Stream.concat(
            version.roles().stream().map(Words::label),
            version.offices().stream().map(Words::label))
        .collect(java.util.stream.Collectors.joining(Words.t("web.show.comma")));
  }

  public String drafted() {
    return Words.t("standard.byAt", version.draftedBy(), version.draftedAt());
  }

  public String reviewed() {
    return version.reviewedBy() == null || version.reviewedAt() == null
        ? ""
        : Words.t("standard.byAt", version.reviewedBy(), version.reviewedAt());
  }

  public String approved() {
    return version.approvedBy() == null || version.approvedAt() == null
        ? ""
        : Words.t("standard.byAt", version.approvedBy(), version.approvedAt());
  }

  public String validFrom() {
    return version.validFrom() == null ? "" : Show.date(version.validFrom());
  }

  public String ended() {
    return version.endedOn() == null ? "" : Show.date(version.endedOn());
  }

  public String endedWhy() {
    return version.endedWhy() == null ? "" : version.endedWhy();
  }
}

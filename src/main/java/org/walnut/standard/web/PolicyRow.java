package org.walnut.standard.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.standard.Markdown;
import org.walnut.standard.PolicyCategory;
import org.walnut.standard.PolicyLevel;
import org.walnut.web.Page;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A policy in a list and on its page. */
public record PolicyRow(
    UUID id,
    String number,
    String issuer,
    PolicyLevel level,
    PolicyCategory category,
    String titleZh,
    @Nullable String titleEn,
    String summaryZh,
    @Nullable String summaryEn,
    @Nullable String text,
    LocalDate issuedOn,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean open,
    @Nullable UUID file,
    @Nullable UUID successor,
    @Nullable String successorNumber,
    boolean expired) {

  public String path() {
    return "/policies/" + id;
  }

  /** In the reader's language, where there is one. */
  public String title() {
    return titleEn != null && Page.current().lang().equals("en") ? titleEn : titleZh;
  }

  public String summary() {
    return summaryEn != null && Page.current().lang().equals("en") ? summaryEn : summaryZh;
  }

  public String levelLabel() {
    return Words.label(level);
  }

  public String categoryLabel() {
    return Words.label(category);
  }

  public String issued() {
    return Show.date(issuedOn);
  }

  public String valid() {
    return validTo == null
        ? Words.t("standard.policy.from", validFrom)
        : Words.t("standard.policy.span", validFrom, validTo);
  }

  public String stateLabel() {
    return Words.t(expired ? "standard.policy.expired" : "standard.policy.valid");
  }

  public String tone() {
    return expired ? "quiet" : "good";
  }

  /** Made by {@link Markdown}, which lets no HTML of the writer through. */
  public @Nullable String html() {
    return text == null ? null : Markdown.html(text);
  }

  public @Nullable String successorPath() {
    return successor == null ? null : "/policies/" + successor;
  }

  public @Nullable String filePath() {
    return file == null ? null : "/files/" + file;
  }
}

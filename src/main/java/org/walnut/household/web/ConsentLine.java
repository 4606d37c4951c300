package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.web.Words;

/** How it stands with one purpose; without a last word nobody was asked. */
public record ConsentLine(ConsentPurpose purpose, @Nullable ConsentRow last) {

  static List<ConsentLine> of(List<ConsentRow> newestFirst) {
    return Stream.of(ConsentPurpose.values())
        .map(purpose ->
            new ConsentLine(
                purpose,
                newestFirst.stream()
                    .filter(row -> row.purpose() == purpose)
                    .findFirst()
                    .orElse(null)))
        .toList();
  }

  public String key() {
    return purpose.name();
  }

  public int version() {
    return purpose.version();
  }

  public String label() {
    return Words.label(purpose);
  }

  public String words() {
    return t("privacy.consent.text." + purpose.name());
  }

  public boolean withdrawable() {
    return last == null || last.given();
  }

  public String state() {
    return last == null ? t("privacy.consent.notAsked") : last.state();
  }

  public String tone() {
    return last == null ? "quiet" : last.tone();
  }
}

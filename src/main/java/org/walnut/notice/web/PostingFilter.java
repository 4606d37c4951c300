package org.walnut.notice.web;

import org.jspecify.annotations.Nullable;
import org.walnut.notice.PostingKind;
import org.walnut.notice.PostingState;

/** Which postings a list shows; what is not given lets all through. */
public record PostingFilter(
    @Nullable String q,
    @Nullable PostingKind kind,
    @Nullable PostingState state,
    @Nullable String town,
    boolean ended) {

  public String text() {
    return q == null ? "" : q.strip();
  }

  public String kindName() {
    return kind == null ? "" : kind.name();
  }

  public String stateName() {
    return state == null ? "" : state.name();
  }

  public String townCode() {
    return town == null ? "" : town.strip();
  }

  public boolean narrow() {
    return !text().isEmpty() || kind != null || state != null || !townCode().isEmpty() || ended;
  }

  /** The digits every place of the chosen town begins with. */
  String places() {
    var code = townCode();
    return code.length() == 12 && code.endsWith("000") ? code.substring(0, 9) : code;
  }
}

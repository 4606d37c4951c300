package org.walnut.office.web;

import java.util.List;
import java.util.UUID;
import org.walnut.office.PostKind;
import org.walnut.web.Words;

/** A post of an office with everybody who held it, the newest first. */
public record PostRow(
    UUID id, PostKind kind, String title, boolean single, List<HoldingRow> holdings) {

  public PostRow {
    holdings = List.copyOf(holdings);
  }

  public String kindLabel() {
    return Words.label(kind);
  }

  public List<HoldingRow> holders() {
    return holdings.stream().filter(HoldingRow::current).toList();
  }

  public List<HoldingRow> others() {
    return holdings.stream().filter(holding -> !holding.current()).toList();
  }

  /** Whether it is the one that answers for the office. */
  public boolean first() {
    return kind == PostKind.LEADER || kind == PostKind.CONTACT;
  }

  public boolean vacant() {
    return holders().isEmpty();
  }

  public String path() {
    return "/posts/" + id;
  }
}

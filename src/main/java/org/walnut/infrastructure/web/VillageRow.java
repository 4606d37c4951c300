package org.walnut.infrastructure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactValue;
import org.walnut.web.Words;

/** A village with what holds of it, kind by kind. */
public record VillageRow(String code, String place, List<Cell> cells) {

  /** One kind; without a value nothing is known. */
  public record Cell(FactKind kind, @Nullable FactValue value) {

    public String label() {
      return Words.label(kind);
    }

    public String text() {
      return value == null ? Words.t("infrastructure.unknown") : Words.label(value);
    }

    public String tone() {
      return value == null ? "quiet" : kind == FactKind.POOR_VILLAGE ? "info" : serving();
    }

    private String serving() {
      return value != null && kind.serves(value) ? "good" : "warn";
    }
  }

  public VillageRow {
    cells = List.copyOf(cells);
  }

  public String path() {
    return "/infrastructure/" + code;
  }
}

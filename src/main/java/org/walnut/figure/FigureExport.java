package org.walnut.figure;

import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Show;

/** Writes the list of a figure as a file, row by row as the database gives them. */
@Component
class FigureExport {

  private final FigureStore store;
  private final ObjectProvider<DivisionNames> names;

  FigureExport(FigureStore store, ObjectProvider<DivisionNames> names) {
    this.store = store;
    this.names = names;
  }

  void write(Figure figure, FigureQuestion question, ExportFormat format, OutputStream out)
      throws IOException {
    var places = places(figure, question);
    try (var sheet = format.open(out);
        var records = store.list(figure, question)) {
      notes(sheet, figure, question, places);
      sheet.header(header(figure));
      for (Iterator<FigureRecord> each = records.iterator(); each.hasNext(); ) {
        sheet.row(row(figure, each.next(), places));
      }
    }
  }

  private Map<DivisionCode, String> places(Figure figure, FigureQuestion question) {
    var codes = new ArrayList<>(store.places(figure, question));
    codes.add(question.division());
    return DivisionNames.of(names, codes);
  }

  private void notes(
      Sheet sheet, Figure figure, FigureQuestion question, Map<DivisionCode, String> places)
      throws IOException {
    var total = store.summary(figure, question).total();
    sheet.note(t("figure.export.name"), t("figure." + figure.id()));
    sheet.note(t("figure.export.definition"), t("figure." + figure.id() + ".what"));
    sheet.note(t("figure.export.place"), name(question.division(), places));
    sheet.note(t("figure.asOf"), Show.date(question.asOf()));
    if (figure.usesLine()) {
      sheet.note(t("figure.line"), Show.yuan(question.line()));
    }
    sheet.note(t("figure.export.value"), figure.unit().shown(total.value()).toPlainString());
    sheet.note(t("figure.export.unit"), label(figure.unit()));
    sheet.note(t("figure.export.records"), Show.count(total.count()));
  }

  private static List<String> header(Figure figure) {
    var cells =
        new ArrayList<>(
            List.of(
                t("figure.column.day"),
                t("figure.column.divisionCode"),
                t("figure.column.division"),
                t("figure.column.label"),
                t("figure.column.valueIn", label(figure.unit()))));
    if (figure.kind() == Figure.Kind.RATIO) {
      cells.add(t("figure.column.weight"));
    }
    cells.addAll(List.of(t("figure.column.grade"), t("figure.column.path")));
    return cells;
  }

  private static List<Object> row(
      Figure figure, FigureRecord record, Map<DivisionCode, String> places) {
    var cells =
        new ArrayList<Object>(
            List.of(
                record.onDay(),
                record.division().value(),
                name(record.division(), places),
                record.label(),
                figure.unit().shown(record.value())));
    if (figure.kind() == Figure.Kind.RATIO) {
      cells.add(record.weight());
    }
    cells.addAll(List.of(record.grade().name(), record.path()));
    return cells;
  }

  private static String name(DivisionCode place, Map<DivisionCode, String> places) {
    return places.getOrDefault(place, place.value());
  }
}

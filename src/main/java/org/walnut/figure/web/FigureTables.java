package org.walnut.figure.web;

import static java.util.Comparator.comparing;
import static org.walnut.web.Words.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.walnut.figure.DayTotal;
import org.walnut.figure.DivisionTotal;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureTotal;
import org.walnut.figure.web.FigurePage.Table;
import org.walnut.figure.web.FigurePage.TableRow;
import org.walnut.web.Show;

/** The parts of a figure by place and by month, each as a chart and as rows. */
class FigureTables {

  private final FigureAnswer answer;
  private final Figure figure;
  private final Links links;
  private final Places places;

  FigureTables(FigureAnswer answer, Links links, Places places) {
    this.answer = answer;
    this.figure = answer.figure();
    this.links = links;
    this.places = places;
  }

  Table places() {
    var parts =
        answer.parts().stream()
            .sorted(comparing((DivisionTotal part) -> part.total().value()).reversed())
            .toList();
    return table(
        "bar",
        parts.stream().map(part -> places.name(part.division())).toList(),
        parts.stream().map(DivisionTotal::total).toList(),
        parts.stream().map(part -> links.division(part.division())).toList());
  }

  Table months() {
    var days = answer.days();
    return table(
        "line",
        days.stream().map(day -> Show.date(day.day())).toList(),
        days.stream().map(DayTotal::total).toList(),
        days.stream().map(day -> links.asOf(day.day())).toList());
  }

  private Table table(
      String type, List<String> names, List<FigureTotal> totals, List<String> paths) {
    var chart =
        Chart.of(
            type,
            unit(),
            names,
            FigureTexts.title(figure),
            totals.stream().map(this::point).toList());
    var rows =
        IntStream.range(0, names.size())
            .mapToObj(row -> row(names.get(row), paths.get(row), totals.get(row)));
    return new Table(chart.json(), rows.toList());
  }

  private TableRow row(String name, String path, FigureTotal total) {
    return new TableRow(name, path, FigureTexts.number(figure, total), Show.count(total.count()));
  }

  /** A share is drawn in per cent. */
  private BigDecimal point(FigureTotal total) {
    return switch (figure.unit()) {
      case SHARE -> total.value().movePointRight(2).setScale(2, RoundingMode.HALF_UP);
      default -> figure.unit().shown(total.value());
    };
  }

  private String unit() {
    return figure.unit() == Figure.Unit.SHARE ? "%" : label(figure.unit());
  }
}

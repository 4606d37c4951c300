package org.walnut.figure.web;

import static java.util.Comparator.comparing;
import static org.walnut.web.Words.label;
import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.walnut.access.Scope;
import org.walnut.figure.DayTotal;
import org.walnut.figure.DivisionTotal;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.FigureTotal;
import org.walnut.figure.GradeShare;
import org.walnut.figure.web.FigurePage.Crumb;
import org.walnut.figure.web.FigurePage.Head;
import org.walnut.figure.web.FigurePage.Pick;
import org.walnut.figure.web.FigurePage.RecordRow;
import org.walnut.figure.web.FigurePage.Table;
import org.walnut.figure.web.FigurePage.TableRow;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;
import org.walnut.web.Option;
import org.walnut.web.Share;
import org.walnut.web.Show;

/** Puts an answer into words for its page. */
class FigurePageMaker {

  private final FigureAnswer answer;
  private final Figure figure;
  private final Links links;
  private final Places places;
  private final Scope scope;

  FigurePageMaker(FigureAnswer answer, Links links, Places places, Scope scope) {
    this.answer = answer;
    this.figure = answer.figure();
    this.links = links;
    this.places = places;
    this.scope = scope;
  }

  FigurePage page(List<Option> lines) {
    return new FigurePage(
        head(),
        pick(lines),
        answer.wayDown().stream().map(this::crumb).toList(),
        answer.summary().grades().stream().map(this::grade).toList(),
        places(),
        months(),
        answer.records().map(this::record),
        figure.kind() == Figure.Kind.RATIO);
  }

  private Head head() {
    var total = answer.summary().total();
    var question = answer.question();
    var window =
        figure.usesYear()
            ? t("figure.window.year", question.since().plusDays(1), question.asOf())
            : t("figure.window.until", question.asOf());
    return new Head(
        FigureTexts.title(figure),
        FigureTexts.definition(figure),
        places.name(question.division()),
        FigureTexts.number(figure, total),
        FigureTexts.made(figure, total),
        figure.usesLine() ? t("figure.window.line", window, question.line()) : window,
        total.count());
  }

  private Pick pick(List<Option> lines) {
    var choice = links.choice();
    return new Pick(
        "/figures/" + figure.id(),
        choice.division() == null ? null : choice.division().value(),
        answer.question().asOf().toString(),
        figure.usesLine(),
        Objects.requireNonNullElse(choice.line(), ""),
        lines,
        links.export(ExportFormat.CSV),
        links.export(ExportFormat.XLSX));
  }

  private Crumb crumb(DivisionCode place) {
    boolean here = place.equals(answer.question().division());
    return new Crumb(
        places.name(place), here || !scope.covers(place) ? null : links.division(place));
  }

  private Share grade(GradeShare part) {
    var words =
        t(
            "figure.grade",
            t("figure.evidence." + part.grade()),
            FigureTexts.part(figure, part.sum()),
            part.count());
    return new Share(words, tone(part.grade()), percent(part));
  }

  /**
   * A sum is divided by its values, a ratio by its weights; what is below nothing takes no room.
   */
  private double percent(GradeShare part) {
    var whole =
        answer.summary().grades().stream().map(this::size).reduce(BigDecimal.ZERO, BigDecimal::add);
    return whole.signum() == 0
        ? 0
        : size(part).movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP).doubleValue();
  }

  private BigDecimal size(GradeShare part) {
    return (figure.kind() == Figure.Kind.RATIO ? part.weight() : part.sum()).max(BigDecimal.ZERO);
  }

  private Table places() {
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

  private Table months() {
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

  private RecordRow record(FigureRecord record) {
    return new RecordRow(
        record.label(),
        record.path(),
        Show.date(record.onDay()),
        places.name(record.division()),
        FigureTexts.part(figure, record.value()),
        FigureTexts.plain(record.weight()),
        record.grade().name(),
        tone(record.grade()));
  }

  private static String tone(EvidenceGrade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }
}

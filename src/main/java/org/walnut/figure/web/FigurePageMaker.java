package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.Figures;
import org.walnut.figure.GradeShare;
import org.walnut.figure.web.FigurePage.Crumb;
import org.walnut.figure.web.FigurePage.Head;
import org.walnut.figure.web.FigurePage.Pick;
import org.walnut.figure.web.FigurePage.RecordRow;
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
  private final FigureTables tables;
  private final boolean opened;

  FigurePageMaker(FigureAnswer answer, Links links, Places places, Person me) {
    this.answer = answer;
    this.figure = answer.figure();
    this.links = links;
    this.places = places;
    this.scope = me.scope();
    this.opened = Figures.opensTo(me);
    this.tables = new FigureTables(answer, links, places);
  }

  FigurePage page(List<Option> lines) {
    return new FigurePage(
        head(),
        pick(lines),
        answer.wayDown().stream().map(this::crumb).toList(),
        answer.summary().grades().stream().map(this::grade).toList(),
        tables.places(),
        tables.months(),
        opened,
        answer.records().map(this::record));
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
            FigureTexts.part(figure, part.sum(), part.weight()),
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

  private RecordRow record(FigureRecord record) {
    return new RecordRow(
        record.label(),
        record.path(),
        Show.date(record.onDay()),
        places.name(record.division()),
        FigureTexts.part(figure, record.value(), record.weight()),
        record.grade().name(),
        tone(record.grade()));
  }

  private static String tone(EvidenceGrade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }
}

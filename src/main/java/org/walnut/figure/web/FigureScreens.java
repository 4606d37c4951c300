package org.walnut.figure.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.figure.DivisionNames;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureQuestions;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.FigureTotal;
import org.walnut.figure.Figures;
import org.walnut.figure.LineSource;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Reads what the pages of figures show. */
@Component
@Transactional(readOnly = true)
class FigureScreens {

  private final Figures figures;
  private final FigureQuestions questions;
  private final ObjectProvider<DivisionNames> names;
  private final ObjectProvider<LineSource> lines;

  FigureScreens(
      Figures figures,
      FigureQuestions questions,
      ObjectProvider<DivisionNames> names,
      ObjectProvider<LineSource> lines) {
    this.figures = figures;
    this.questions = questions;
    this.names = names;
    this.lines = lines;
  }

  List<FigureTiles> tiles(Person me) {
    var mine = figures.all(me);
    var totals = figures.totals(mine, questions.of(Choice.NONE, me));
    return mine.stream()
        .collect(groupingBy(Figure::group, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(group -> group(group.getKey(), group.getValue(), totals))
        .toList();
  }

  FigurePage show(String id, Choice choice, Cursor cursor, Person me) {
    var figure = figures.required(id, me);
    var question = questions.of(choice, me);
    var answer =
        new FigureAnswer(
            figure,
            question,
            figures.summary(id, question),
            figures.days(id, question, MonthEnds.until(question.asOf())),
            Figures.opensTo(me)
                ? figures.records(id, question, cursor)
                : new Paged<FigureRecord>(List.of(), null));
    var places = Places.named(answer.places(), names);
    return new FigurePageMaker(answer, new Links(id, choice), places, me)
        .page(figure.usesLine() ? lines() : List.of());
  }

  private static FigureTiles group(
      String group, List<Figure> figures, Map<String, FigureTotal> totals) {
    var tiles =
        figures.stream()
            .map(figure ->
                FigureTiles.Tile.of(figure, Objects.requireNonNull(totals.get(figure.id()))))
            .toList();
    return new FigureTiles(FigureTexts.group(group), tiles);
  }

  private List<Option> lines() {
    return lines.stream()
        .flatMap(source -> source.choices().stream())
        .map(line -> new Option(line.id(), line.label()))
        .toList();
  }
}

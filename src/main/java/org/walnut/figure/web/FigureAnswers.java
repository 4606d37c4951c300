package org.walnut.figure.web;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestions;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.Figures;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Reads what programs ask of figures. */
@Component
@Transactional(readOnly = true)
class FigureAnswers {

  private final Figures figures;
  private final FigureQuestions questions;

  FigureAnswers(Figures figures, FigureQuestions questions) {
    this.figures = figures;
    this.questions = questions;
  }

  Paged<FigureJson> list(Choice choice, Person me) {
    var mine = figures.all(me);
    var totals = figures.totals(mine, questions.of(choice, me));
    return new Paged<>(
        mine.stream()
            .map(figure -> FigureJson.of(figure, Objects.requireNonNull(totals.get(figure.id()))))
            .toList(),
        null);
  }

  FigureDetails show(String id, Choice choice, Person me) {
    var figure = figures.required(id, me);
    var question = questions.of(choice, me);
    var summary = figures.summary(id, question);
    return new FigureDetails(
        FigureJson.of(figure, summary.total()),
        question,
        summary.grades(),
        summary.divisions(),
        figures.days(id, question, MonthEnds.until(question.asOf())));
  }

  Paged<FigureRecord> records(String id, Choice choice, Cursor cursor, Person me) {
    figures.opened(id, me);
    return figures.records(id, questions.of(choice, me), cursor);
  }
}

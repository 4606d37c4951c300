package org.walnut.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.figure.LineSource.LineChoice;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;

/**
 * Makes a complete question of what a person chose: what was left out is today, all of the person's
 * places and the line of the year.
 */
@Component
public class FigureQuestions {

  /** What a person may choose; null leaves the choice to Walnut. */
  public record Choice(
      @Nullable DivisionCode division, @Nullable LocalDate asOf, @Nullable String line) {

    public static final Choice NONE = new Choice(null, null, null);
  }

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LineChoice NO_LINE = new LineChoice("", "", Money.ZERO, false);

  private final ObjectProvider<LineSource> lines;
  private final Days days;

  FigureQuestions(ObjectProvider<LineSource> lines, Days days) {
    this.lines = lines;
    this.days = days;
  }

  /** Refuses a place out of the person's reach, a day to come and an unknown line. */
  public FigureQuestion of(Choice choice, Person me) {
    return question(division(choice.division(), me.scope()), asOf(choice.asOf()), choice.line());
  }

  /** For Walnut itself: as of today, under the line of the year. */
  public FigureQuestion standing(DivisionCode division) {
    return question(division, days.today(), null);
  }

  private FigureQuestion question(DivisionCode division, LocalDate asOf, @Nullable String lineId) {
    var line = line(lineId, asOf);
    return new FigureQuestion(asOf, division, line.amount(), line.inclusive());
  }

  private static DivisionCode division(@Nullable DivisionCode chosen, Scope scope) {
    if (chosen == null) {
      return new DivisionCode(scope.division());
    } else if (!scope.covers(chosen)) {
      throw new NotFound("figure.place", chosen.value());
    } else {
      return chosen;
    }
  }

  private LocalDate asOf(@Nullable LocalDate chosen) {
    var today = days.today();
    if (chosen == null) {
      return today;
    } else if (chosen.isAfter(today) || chosen.isBefore(EARLIEST)) {
      throw InvalidInput.at("asOf", "figure.fault.asOf", EARLIEST, today);
    } else {
      return chosen;
    }
  }

  private LineChoice line(@Nullable String id, LocalDate asOf) {
    var source = lines.getIfAvailable();
    if (id == null || id.isBlank()) {
      return source == null ? NO_LINE : source.standing(asOf);
    } else if (source == null) {
      throw unknownLine();
    } else {
      return source.find(id).orElseThrow(FigureQuestions::unknownLine);
    }
  }

  private static InvalidInput unknownLine() {
    return InvalidInput.at("line", "figure.fault.line");
  }
}

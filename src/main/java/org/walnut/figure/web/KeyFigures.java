package org.walnut.figure.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Scope;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureQuestions;
import org.walnut.figure.FigureTotal;
import org.walnut.figure.Figures;
import org.walnut.shared.DivisionCode;

/**
 * The first figure of each group, for the desks of those who answer for a whole county. Worked out
 * once for everybody and remembered for a while; the page of the figure works it out anew.
 */
@Component
class KeyFigures {

  private static final Duration A_WHILE = Duration.ofMinutes(15);

  /** What was worked out, and when. */
  record Known(List<Figure> figures, Map<String, FigureTotal> totals, Instant at) {

    List<FigureTiles.Tile> tiles(Person me) {
      return figures.stream()
          .filter(figure -> me.may(figure.needs()))
          .map(figure ->
              FigureTiles.Tile.of(figure, Objects.requireNonNull(totals.get(figure.id()))))
          .toList();
    }
  }

  private static final Known NONE = new Known(List.of(), Map.of(), Instant.EPOCH);

  private final Figures figures;
  private final FigureQuestions questions;
  private final Clock clock;
  private final Map<String, Known> counties = new ConcurrentHashMap<>();

  KeyFigures(Figures figures, FigureQuestions questions, Clock clock) {
    this.figures = figures;
    this.questions = questions;
    this.clock = clock;
  }

  /** None for those who answer for a part of the county. */
  Known of(Person me) {
    return me.scope().kind() == Scope.Kind.COUNTY && me.may(Act.READ_FIGURES)
        ? counties.compute(me.county(), (county, known) -> fresh(known) ? known : ask(county, me))
        : NONE;
  }

  private boolean fresh(@Nullable Known known) {
    return known != null && known.at.plus(A_WHILE).isAfter(clock.instant());
  }

  private Known ask(String county, Person me) {
    var first = new LinkedHashMap<String, Figure>();
    figures.all(me).forEach(figure -> first.putIfAbsent(figure.group(), figure));
    var key = List.copyOf(first.values());
    var totals = figures.totals(key, questions.standing(new DivisionCode(county)));
    return new Known(key, totals, clock.instant());
  }
}

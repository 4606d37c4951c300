package org.walnut.figure.web;

import java.util.List;
import java.util.stream.Stream;
import org.walnut.figure.DayTotal;
import org.walnut.figure.DivisionTotal;
import org.walnut.figure.Figure;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.FigureRecord;
import org.walnut.figure.FigureSummary;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.web.Paged;

/** A figure as it was asked, and all that was answered. */
record FigureAnswer(
    Figure figure,
    FigureQuestion question,
    FigureSummary summary,
    List<DayTotal> days,
    Paged<FigureRecord> records) {

  /** Every place the answer speaks of, each once. */
  List<DivisionCode> places() {
    return Stream.of(
            wayDown().stream(),
            summary.divisions().stream().map(DivisionTotal::division),
            records.items().stream().map(FigureRecord::division))
        .flatMap(place -> place)
        .distinct()
        .toList();
  }

  /** The county, the town and the village, as far as was asked. */
  List<DivisionCode> wayDown() {
    var place = question.division();
    return switch (place.level()) {
      case COUNTY -> List.of(place);
      case TOWN -> List.of(place.county(), place);
      case VILLAGE -> List.of(place.county(), place.town(), place);
    };
  }

  /** The parts one level below; a village has none. */
  List<DivisionTotal> parts() {
    return question.division().level() == DivisionLevel.VILLAGE ? List.of() : summary.divisions();
  }
}

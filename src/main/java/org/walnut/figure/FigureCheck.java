package org.walnut.figure;

import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.tenancy.Tenancy;

/**
 * Adds up the list of every figure by itself, and compares: for the county, each grade of evidence
 * and each town.
 */
@Component
class FigureCheck implements Check {

  private final FigureRegister register;
  private final FigureQuestions questions;
  private final FigureStore store;

  FigureCheck(FigureRegister register, FigureQuestions questions, FigureStore store) {
    this.register = register;
    this.questions = questions;
    this.store = store;
  }

  @Override
  public String rule() {
    return "every figure equals its list";
  }

  @Override
  public Finding run() {
    var county = questions.standing(new DivisionCode(Tenancy.requiredCounty()));
    var faults =
        register.all().stream().flatMap(figure -> faults(figure, county).stream()).toList();
    return new Finding(register.all().size(), faults);
  }

  private List<String> faults(Figure figure, FigureQuestion county) {
    var tally = new Tally(figure, county.division());
    try (var list = store.list(figure, county)) {
      list.forEach(tally::add);
    }
    var summary = store.summary(figure, county);
    tally.compareWhole(summary);
    summary.divisions().stream()
        .map(DivisionTotal::division)
        .filter(place -> place.level() == DivisionLevel.TOWN)
        .forEach(
            town -> tally.compareTown(town, store.summary(figure, county.within(town)).total()));
    return tally.faults();
  }
}

package org.walnut.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.EvidenceGrade;

/**
 * Adds up the records of a list one by one: all of them, those of each grade and those of each
 * town.
 */
class Tally {

  private static final String WHOLE = "the whole";

  private final Figure figure;
  private final DivisionCode county;
  private final Map<String, FigureTotal> sums = new TreeMap<>();
  private final Set<UUID> seen = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  Tally(Figure figure, DivisionCode county) {
    this.figure = figure;
    this.county = county;
    sums.put(WHOLE, nothing());
  }

  void add(FigureRecord record) {
    if (!seen.add(record.id())) {
      faults.add(figure.id() + ": record " + record.id() + " is listed twice");
    }
    if (!county.covers(record.division())) {
      faults.add(figure.id() + ": record " + record.id() + " lies outside " + county);
    }
    add(WHOLE, record);
    add(key(record.grade()), record);
    add(key(town(record.division())), record);
  }

  /** Compares what the figure says with what was added up here. */
  void compareWhole(FigureSummary shown) {
    compare(WHOLE, shown.total());
    shown
        .grades()
        .forEach(part -> compare(key(part.grade()), part.sum(), part.weight(), part.count()));
    shown.divisions().forEach(part -> compareTown(part.division(), part.total()));
    if (1 + shown.grades().size() + shown.divisions().size() != sums.size()) {
      faults.add(figure.id() + ": the list has grades or places that the figure has not");
    }
  }

  void compareTown(DivisionCode town, FigureTotal shown) {
    compare(key(town), shown);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  private void compare(String what, FigureTotal shown) {
    compare(what, shown.sum(), shown.weight(), shown.count());
  }

  private void compare(String what, BigDecimal sum, BigDecimal weight, long count) {
    var listed = sums.getOrDefault(what, nothing());
    if (count != listed.count()
        || sum.compareTo(listed.sum()) != 0
        || weight.compareTo(listed.weight()) != 0) {
      faults.add(
          "%s: %s is %s over %s of %d records, but the list gives %s over %s of %d"
              .formatted(
                  figure.id(),
                  what,
                  sum,
                  weight,
                  count,
                  listed.sum(),
                  listed.weight(),
                  listed.count()));
    }
  }

  private void add(String what, FigureRecord record) {
    var before = sums.getOrDefault(what, nothing());
    sums.put(
        what,
        FigureTotal.of(
            figure,
            before.sum().add(record.value()),
            before.weight().add(record.weight()),
            before.count() + 1));
  }

  private FigureTotal nothing() {
    return FigureTotal.of(figure, BigDecimal.ZERO, BigDecimal.ZERO, 0);
  }

  private static DivisionCode town(DivisionCode place) {
    return place.level() == DivisionLevel.COUNTY ? place : place.town();
  }

  private static String key(EvidenceGrade grade) {
    return "grade " + grade;
  }

  private static String key(DivisionCode place) {
    return "place " + place;
  }
}

package org.walnut.infrastructure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.walnut.county.VillagesByName;
import org.walnut.files.ListFile.Line;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;

/** Reads the rows of one list. */
final class FactReading {

  private static final int LONGEST_NOTE = 200;

  private final Map<FactColumn, Integer> columns;
  private final VillagesByName villages;
  private final LocalDate today;

  FactReading(Map<FactColumn, Integer> columns, VillagesByName villages, LocalDate today) {
    this.columns = columns;
    this.villages = villages;
    this.today = today;
  }

  FactRow row(Line line) {
    var faults = new ArrayList<Fault>();
    var name = cell(line, FactColumn.VILLAGE);
    var village = village(name, faults);
    var day = day(cell(line, FactColumn.ON_DAY), faults);
    var source = source(cell(line, FactColumn.SOURCE), faults);
    var note = note(cell(line, FactColumn.SOURCE_NOTE), faults);
    var values = values(line, faults);
    if (village.isEmpty() || day.isEmpty() || source.isEmpty() || !faults.isEmpty()) {
      return new FactRow(line.number(), name, village.orElse(null), List.of(), faults);
    }
    var facts =
        values.entrySet().stream()
            .map(each ->
                new NewFact(
                    null,
                    village.get(),
                    each.getKey(),
                    each.getValue(),
                    day.get(),
                    source.get(),
                    note,
                    null))
            .toList();
    return new FactRow(line.number(), name, village.get(), facts, faults);
  }

  private Optional<DivisionCode> village(String name, List<Fault> faults) {
    var found = villages.find(name);
    if (found.isEmpty()) {
      faults.add(
          villages.several(name)
              ? Fault.of("VILLAGE", "infrastructure.import.fault.severalVillages", name)
              : Fault.of("VILLAGE", "infrastructure.import.fault.noVillage", name));
    }
    return found;
  }

  private Optional<LocalDate> day(String text, List<Fault> faults) {
    try {
      var day = Days.parse(text.replace('/', '-'));
      if (day.isAfter(today)) {
        faults.add(Fault.of("ON_DAY", "web.fault.future"));
      }
      return Optional.of(day);
    } catch (DateTimeException noDay) {
      faults.add(Fault.of("ON_DAY", "fault.LocalDate"));
      return Optional.empty();
    }
  }

  private static Optional<FactSource> source(String word, List<Fault> faults) {
    var source = FactWords.source(word);
    if (source.isEmpty()) {
      faults.add(
          Fault.of(
              "SOURCE", "infrastructure.import.fault.word", FactWords.allowed(FactColumn.SOURCE)));
    }
    return source;
  }

  private static String note(String text, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(Fault.of("SOURCE_NOTE", "web.fault.missing"));
    } else if (text.length() > LONGEST_NOTE) {
      faults.add(Fault.of("SOURCE_NOTE", "web.fault.long", LONGEST_NOTE));
    }
    return text;
  }

  private Map<FactKind, FactValue> values(Line line, List<Fault> faults) {
    var values = new java.util.EnumMap<FactKind, FactValue>(FactKind.class);
    int before = faults.size();
    for (var kind : FactKind.values()) {
      var column = FactColumn.of(kind);
      var word = cell(line, column);
      if (!word.isEmpty()) {
        FactWords.value(kind, word)
            .ifPresentOrElse(
                value -> values.put(kind, value),
                () ->
                    faults.add(
                        Fault.of(
                            column.name(),
                            "infrastructure.import.fault.word",
                            FactWords.allowed(column))));
      }
    }
    if (values.isEmpty() && faults.size() == before) {
      faults.add(Fault.of("VILLAGE", "infrastructure.import.fault.nothing"));
    }
    return values;
  }

  private String cell(Line line, FactColumn column) {
    return columns.containsKey(column) ? line.cell(columns.get(column)) : "";
  }
}

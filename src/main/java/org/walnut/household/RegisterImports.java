package org.walnut.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.household.Sheet.Row;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;

/**
 * Takes registers from files, household by household: each whole or not at all, with a report that
 * says why.
 */
@Service
public class RegisterImports {

  private static final Logger log = LoggerFactory.getLogger(RegisterImports.class);

  private final ImportTaking taking;
  private final ImportStore store;
  private final Divisions divisions;
  private final Activities activities;
  private final Clock clock;

  RegisterImports(
      ImportTaking taking,
      ImportStore store,
      Divisions divisions,
      Activities activities,
      Clock clock) {
    this.taking = taking;
    this.store = store;
    this.divisions = divisions;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Reads a CSV or XLSX file and gives the report's id. A trial takes nothing but reports the same.
   *
   * @throws org.walnut.shared.InvalidInput at {@code file} when the file as a whole cannot be read
   */
  @Transactional
  public UUID read(String fileName, byte[] content, boolean trial, Person me) {
    var households = households(SheetReader.read(content), me);
    var report =
        new ImportReport(
            Ids.next(), fileName, me.scope().division(), trial, clock.instant(), me.login());
    var outcomes = outcomes(households, trial, me);
    store.add(report, outcomes);
    int refused = (int) outcomes.stream().filter(ImportOutcome::refused).count();
    activities.record(
        trial ? "household.importTried" : "household.imported",
        "import",
        report.id(),
        report.id().toString().substring(24),
        outcomes.size() - refused + " / " + outcomes.size());
    log.info(
        "register file read, {} households, {} refused, trial {}", outcomes.size(), refused, trial);
    return report.id();
  }

  private List<ImportedHousehold> households(Sheet sheet, Person me) {
    var villages = new ImportedVillages(divisions.byName(me.scope().divisionPrefix()));
    return grouped(sheet.rows()).values().stream()
        .map(rows -> new ImportedHousehold(rows, villages))
        .toList();
  }

  /**
   * By number and village. A row without a village belongs to the village of the row above with its
   * number; one without a number stands alone.
   */
  private static Map<String, List<Row>> grouped(List<Row> rows) {
    var groups = new LinkedHashMap<String, List<Row>>();
    var villages = new HashMap<String, String>();
    for (var row : rows) {
      var number = row.text(ImportColumn.HOUSEHOLD_NO);
      var village = row.cell(ImportColumn.VILLAGE).orElse(villages.getOrDefault(number, ""));
      villages.put(number, village);
      var key = number.isEmpty() ? "row " + row.number() : ImportWords.tidy(village) + " " + number;
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private List<ImportOutcome> outcomes(
      List<ImportedHousehold> households, boolean trial, Person me) {
    var seen = new HashMap<String, Row>();
    var outcomes = new ArrayList<ImportOutcome>();
    for (var household : households) {
      var twice = twice(household, seen);
      household.people().forEach(seen::putIfAbsent);
      outcomes.add(
          taking.take(
              household,
              Stream.concat(household.faults().stream(), twice.stream()).toList(),
              trial,
              me));
    }
    return outcomes;
  }

  private static Fault twice(String field, Row earlier) {
    return Fault.of(field, "household.import.fault.twiceInFile", earlier.number());
  }

  private static List<Fault> twice(ImportedHousehold household, Map<String, Row> seen) {
    return household.people().entrySet().stream()
        .filter(person -> !person.getKey().isEmpty())
        .flatMap(person ->
            Optional.ofNullable(seen.get(person.getKey()))
                .map(earlier -> twice(household.citizenField(person.getValue()), earlier))
                .stream())
        .toList();
  }
}

package org.walnut.infrastructure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.files.ListFile;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

/**
 * Takes facts from files, row by row: each row whole or not at all, with a report that says why.
 */
@Service
public class FactImports {

  private static final Logger log = LoggerFactory.getLogger(FactImports.class);

  private final VillageFacts facts;
  private final FactImportStore store;
  private final Divisions divisions;
  private final Activities activities;
  private final Clock clock;

  FactImports(
      VillageFacts facts,
      FactImportStore store,
      Divisions divisions,
      Activities activities,
      Clock clock) {
    this.facts = facts;
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
    var lines = ListFile.read(content);
    var columns = FactSheet.columns(lines.getFirst().cells());
    var now = clock.instant();
    var reading =
        new FactReading(
            columns,
            divisions.byName(me.scope().divisionPrefix()),
            now.atZone(Days.ZONE).toLocalDate());
    var rows = lines.stream().skip(1).map(reading::row).toList();
    var report =
        new FactImportStore.Report(
            Ids.next(), fileName, me.scope().division(), trial, now, me.login());
    store.add(report, rows);
    if (!trial) {
      facts.take(taken(rows), report.id(), me);
    }
    activities.record(
        trial ? "infrastructure.importTried" : "infrastructure.imported",
        "import",
        report.id(),
        fileName,
        rows.stream().filter(FactRow::taken).count() + " / " + rows.size());
    log.info("list of facts read, {} rows, trial {}", rows.size(), trial);
    return report.id();
  }

  private static List<NewFact> taken(List<FactRow> rows) {
    return rows.stream().filter(FactRow::taken).flatMap(row -> row.facts().stream()).toList();
  }
}

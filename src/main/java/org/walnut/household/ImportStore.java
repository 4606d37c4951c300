package org.walnut.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.household.Sheet.Row;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports of register files. */
@Repository
class ImportStore {

  private record Line(Row row, @Nullable String household, List<ImportFault> faults) {}

  private final JdbcClient db;
  private final JsonMapper json;

  ImportStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void add(ImportReport report, List<ImportOutcome> outcomes) {
    int refused = (int) outcomes.stream().filter(ImportOutcome::refused).count();
    db.sql(
            """
            insert into register_import (id, file_name, division, trial, at, who, taken, refused)
            values (:id, :file_name, :division, :trial, :at, :who, :taken, :refused)
            """)
        .param("id", report.id())
        .param("file_name", report.fileName())
        .param("division", report.division())
        .param("trial", report.trial())
        .param("at", Sql.utc(report.at()))
        .param("who", report.who())
        .param("taken", outcomes.size() - refused)
        .param("refused", refused)
        .update();
    addRows(report, outcomes.stream().flatMap(ImportStore::lines).toList());
  }

  private void addRows(ImportReport report, List<Line> lines) {
    db.sql(
            """
            insert into register_import_row (import_id, line_no, household_no, person, household_id, faults)
            select :import_id, line_no::int, household_no, person, household_id::uuid, faults::jsonb
              from unnest(:lines::text[], :numbers::text[], :people::text[], :households::text[], :faults::text[])
                   as line (line_no, household_no, person, household_id, faults)
            """)
        .param("import_id", report.id())
        .param(
            "lines",
            lines.stream().map(line -> String.valueOf(line.row().number())).toArray(String[]::new))
        .param(
            "numbers",
            lines.stream()
                .map(line -> line.row().text(ImportColumn.HOUSEHOLD_NO))
                .toArray(String[]::new))
        .param(
            "people",
            lines.stream()
                .map(line -> Show.name(line.row().text(ImportColumn.NAME)))
                .toArray(String[]::new))
        .param("households", lines.stream().map(Line::household).toArray(String[]::new))
        .param(
            "faults",
            lines.stream()
                .map(line -> json.writeValueAsString(line.faults()))
                .toArray(String[]::new))
        .update();
  }

  /** A row that is right itself still tells that another of its household is not. */
  private static Stream<Line> lines(ImportOutcome outcome) {
    var household = outcome.id() == null ? null : outcome.id().toString();
    return outcome.household().rows().stream()
        .map(row -> new Line(row, household, faults(outcome, row)));
  }

  private static List<ImportFault> faults(ImportOutcome outcome, Row row) {
    var own = new ArrayList<ImportFault>();
    outcome.faults().stream()
        .filter(fault -> outcome.household().row(fault.field()) == row)
        .map(ImportFault::of)
        .forEach(own::add);
    if (own.isEmpty() && outcome.refused()) {
      var other = outcome.household().row(outcome.faults().getFirst().field()).number();
      own.add(new ImportFault(null, ImportFault.SIBLING, List.of(other)));
    }
    return own;
  }
}

package org.walnut.infrastructure;

import static org.walnut.infrastructure.FactStore.column;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Fault;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports of lists that were read. */
@Repository
class FactImportStore {

  /** Who read which file when; {@code division} is how far that person reaches. */
  record Report(UUID id, String fileName, String division, boolean trial, Instant at, String who) {}

  private final JdbcClient db;
  private final JsonMapper json;

  FactImportStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void add(Report report, List<FactRow> rows) {
    int refused = (int) rows.stream().filter(row -> !row.taken()).count();
    db.sql(
            """
            insert into fact_import (id, file_name, division, trial, at, who, taken, refused)
            values (:id, :file_name, :division, :trial, :at, :who, :taken, :refused)
            """)
        .param("id", report.id())
        .param("file_name", report.fileName())
        .param("division", report.division())
        .param("trial", report.trial())
        .param("at", Sql.utc(report.at()))
        .param("who", report.who())
        .param("taken", rows.size() - refused)
        .param("refused", refused)
        .update();
    addRows(report.id(), rows);
  }

  private void addRows(UUID report, List<FactRow> rows) {
    db.sql(
            """
            insert into fact_import_row (import_id, line_no, village, village_code, facts, faults)
            select :report, line_no::int, village, code, facts::int, faults::jsonb
              from unnest(:lines::text[], :villages::text[], :codes::text[], :facts::text[], :faults::text[])
                   as line (line_no, village, code, facts, faults)
            """)
        .param("report", report)
        .param("lines", column(rows, FactRow::number))
        .param("villages", column(rows, FactRow::village))
        .param("codes", column(rows, FactRow::code))
        .param("facts", column(rows, row -> row.facts().size()))
        .param("faults", column(rows, row -> json.writeValueAsString(kept(row.faults()))))
        .update();
  }

  private static List<FactFault> kept(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            new FactFault(
                FactColumn.valueOf(fault.field()),
                fault.key(),
                fault.args().stream().map(Show::typed).toList()))
        .toList();
  }
}

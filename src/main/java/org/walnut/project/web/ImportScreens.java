package org.walnut.project.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.project.PlanFault;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import tools.jackson.databind.json.JsonMapper;

/** The reports of plans that were read from files. */
@Repository("projectImportScreens")
@Transactional(readOnly = true)
class ImportScreens {

  private final JdbcClient db;
  private final JsonMapper json;

  ImportScreens(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  ImportReport report(UUID id, Cursor cursor) {
    var rows = rows(id, cursor);
    return db.sql(
            """
            select i.id, i.plan_id, l.title, i.file_name, i.trial, i.at, i.who, i.taken, i.refused
              from plan_import i
              join project_plan l on l.county_id = i.county_id and l.id = i.plan_id
             where i.id = :id
            """)
        .param("id", id)
        .query((row, _) ->
            new ImportReport(
                id,
                Sql.uuid(row, "plan_id"),
                row.getString("title"),
                row.getString("file_name"),
                row.getBoolean("trial"),
                Sql.instant(row, "at"),
                row.getString("who"),
                row.getInt("taken"),
                row.getInt("refused"),
                rows))
        .optional()
        .orElseThrow(() -> new NotFound("project.import.kind", id));
  }

  private Paged<ImportReport.Row> rows(UUID id, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select line_no, name, project_id, faults
                  from plan_import_row
                 where import_id = :id
                   and line_no > coalesce(:after::bigint, 0)
                 order by line_no
                 limit 101
                """)
            .param("id", id)
            .param("after", cursor.number(0))
            .query((row, _) ->
                new ImportReport.Row(
                    row.getInt("line_no"),
                    row.getString("name"),
                    Sql.uuidOrNull(row, "project_id"),
                    whys(row.getString("faults"))))
            .list(),
        100,
        row -> Cursor.of(row.line()));
  }

  private List<String> whys(String faults) {
    return Arrays.stream(json.readValue(faults, PlanFault[].class))
        .map(fault -> t("project.import.at", fault.field(), t(fault.key(), fault.args().toArray())))
        .toList();
  }
}

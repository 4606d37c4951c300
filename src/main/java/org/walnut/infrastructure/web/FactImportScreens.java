package org.walnut.infrastructure.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.infrastructure.FactFault;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.FileReading;
import org.walnut.web.Paged;
import tools.jackson.databind.json.JsonMapper;

/** The reports of lists of facts that were read within somebody's reach. */
@Repository
@Transactional(readOnly = true)
class FactImportScreens {

  private final JdbcClient db;
  private final JsonMapper json;

  FactImportScreens(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Paged<FileReading> list(Scope scope, Cursor cursor) {
    var reports =
        db.sql(
                """
                select id, file_name, trial, at, who, taken, refused
                  from fact_import
                 where division like :prefix || '%'
                   and (:after_at::timestamptz is null or (at, id) < (:after_at::timestamptz, :after_id::uuid))
                 order by at desc, id desc
                 limit 26
                """)
            .param("prefix", scope.divisionPrefix())
            .param("after_at", Sql.utcOrNull(cursor.instant(0)))
            .param("after_id", cursor.uuid(1))
            .query(FileReading::read)
            .list();
    return Paged.of(reports, 25, FileReading::after);
  }

  FileReading report(UUID id, Scope scope) {
    return db.sql(
            """
            select id, file_name, trial, at, who, taken, refused
              from fact_import
             where id = :id
               and division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(FileReading::read)
        .optional()
        .orElseThrow(() -> new NotFound("infrastructure.import.kind", id));
  }

  Paged<FactImportLine> rows(UUID id, boolean onlyRefused, Cursor cursor) {
    var rows =
        db.sql(
                """
                select line_no, village, village_code, facts, faults
                  from fact_import_row
                 where import_id = :id
                   and (not :only_refused::boolean or faults <> '[]'::jsonb)
                   and line_no > coalesce(:after::bigint, 0)
                 order by line_no
                 limit 101
                """)
            .param("id", id)
            .param("only_refused", onlyRefused)
            .param("after", cursor.number(0))
            .query(this::row)
            .list();
    return Paged.of(rows, 100, row -> Cursor.of(row.line()));
  }

  private FactImportLine row(ResultSet row, int number) throws SQLException {
    return new FactImportLine(
        row.getInt("line_no"),
        row.getString("village"),
        row.getString("village_code"),
        row.getInt("facts"),
        why(row.getString("faults")));
  }

  private List<String> why(String faults) {
    return Arrays.stream(json.readValue(faults, FactFault[].class))
        .map(fault ->
            t(
                "infrastructure.import.at",
                fault.column().heading(),
                t(fault.key(), fault.args().toArray())))
        .toList();
  }
}

package org.walnut.household.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.household.ImportFault;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.FileReading;
import org.walnut.web.Paged;
import org.walnut.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The reports of register files that were read within somebody's reach. */
@Repository
@Transactional(readOnly = true)
class ImportScreens {

  private final JdbcClient db;
  private final JsonMapper json;

  ImportScreens(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Paged<FileReading> list(Scope scope, Cursor cursor) {
    var reports =
        db.sql(
                """
                select id, file_name, trial, at, who, taken, refused
                  from register_import
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
              from register_import
             where id = :id
               and division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(FileReading::read)
        .optional()
        .orElseThrow(() -> new NotFound("household.import.kind", id));
  }

  Paged<ImportRow> rows(UUID id, boolean onlyRefused, Cursor cursor) {
    var rows =
        db.sql(
                """
                select line_no, household_no, person, household_id, faults
                  from register_import_row
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

  void each(UUID id, Consumer<ImportRow> reader) {
    db.sql(
            """
            select line_no, household_no, person, household_id, faults
              from register_import_row
             where import_id = :id
             order by line_no
            """)
        .param("id", id)
        .query(this::row)
        .list()
        .forEach(reader);
  }

  private ImportRow row(ResultSet row, int number) throws SQLException {
    return new ImportRow(
        row.getInt("line_no"),
        row.getString("household_no"),
        row.getString("person"),
        Sql.uuidOrNull(row, "household_id"),
        why(row.getString("faults")));
  }

  private List<ImportRow.Why> why(String faults) {
    return Arrays.stream(json.readValue(faults, ImportFault[].class))
        .map(fault ->
            new ImportRow.Why(fault.column(), Words.t(fault.key(), fault.args().toArray())))
        .toList();
  }
}

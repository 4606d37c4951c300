package org.walnut.infrastructure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Keeps facts, in one statement however many. */
@Repository
class FactStore {

  /** A fact and its id. */
  record Line(UUID id, NewFact fact) {}

  private final JdbcClient db;

  FactStore(JdbcClient db) {
    this.db = db;
  }

  int add(List<Line> lines, @Nullable UUID file, String who, Instant at) {
    return db.sql(
            """
            insert into village_fact (id, village_code, kind, value, on_day, source, source_note, grade, document_id, import_id, recorded_at, recorded_by)
            select id::uuid, village, kind, value, on_day::date, source, note, grade, document::uuid, :file::uuid, :at, :who
              from unnest(:ids::text[], :villages::text[], :kinds::text[], :values::text[], :days::text[], :sources::text[], :notes::text[], :grades::text[], :documents::text[])
                   as line (id, village, kind, value, on_day, source, note, grade, document)
                on conflict (county_id, id) do nothing
            """)
        .param("ids", column(lines, Line::id))
        .param("villages", column(lines, line -> line.fact().village()))
        .param("kinds", column(lines, line -> line.fact().kind()))
        .param("values", column(lines, line -> line.fact().value()))
        .param("days", column(lines, line -> line.fact().onDay()))
        .param("sources", column(lines, line -> line.fact().source()))
        .param("notes", column(lines, line -> line.fact().sourceNote()))
        .param("grades", column(lines, line -> line.fact().source().grade()))
        .param("documents", column(lines, line -> line.fact().document()))
        .param("file", file)
        .param("at", Sql.utc(at))
        .param("who", who)
        .update();
  }

  static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
    return rows.stream()
        .map(value)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}

package org.walnut.project;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.audit.Activities;
import org.walnut.shared.Sql;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reports of plans that were read from files. */
@Repository
class PlanImportStore {

  private final JdbcClient db;
  private final JsonMapper json;
  private final Activities activities;
  private final Clock clock;

  PlanImportStore(JdbcClient db, JsonMapper json, Activities activities, Clock clock) {
    this.db = db;
    this.json = json;
    this.activities = activities;
    this.clock = clock;
  }

  void add(
      UUID id,
      UUID plan,
      String fileName,
      boolean trial,
      String who,
      List<PlanImports.Outcome> outcomes) {
    int refused = (int) outcomes.stream().filter(row -> !row.faults().isEmpty()).count();
    db.sql(
            """
            insert into plan_import (id, plan_id, file_name, trial, at, who, taken, refused)
            values (:id, :plan, :file, :trial, :at, :who, :taken, :refused)
            """)
        .param("id", id)
        .param("plan", plan)
        .param("file", fileName)
        .param("trial", trial)
        .param("at", Sql.utc(clock.instant()))
        .param("who", who)
        .param("taken", outcomes.size() - refused)
        .param("refused", refused)
        .update();
    addRows(id, outcomes);
    activities.record(
        trial ? "project.importTried" : "project.imported",
        "plan",
        plan,
        fileName,
        outcomes.size() - refused + " / " + outcomes.size());
  }

  private void addRows(UUID id, List<PlanImports.Outcome> outcomes) {
    db.sql(
            """
            insert into plan_import_row (import_id, line_no, name, project_id, faults)
            select :import, line_no::int, name, project_id::uuid, faults::jsonb
              from unnest(:lines::text[], :names::text[], :projects::text[], :faults::text[]) as line (line_no, name, project_id, faults)
            """)
        .param("import", id)
        .param(
            "lines",
            outcomes.stream().map(row -> String.valueOf(row.line())).toArray(String[]::new))
        .param("names", outcomes.stream().map(PlanImports.Outcome::name).toArray(String[]::new))
        .param(
            "projects",
            outcomes.stream()
                .map(row -> row.project() == null ? null : row.project().toString())
                .toArray(String[]::new))
        .param(
            "faults",
            outcomes.stream()
                .map(row -> json.writeValueAsString(row.faults()))
                .toArray(String[]::new))
        .update();
  }
}

package org.walnut.project.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.project.MilestoneState;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** One project, for those whose reach it lies in. */
@Repository
@Transactional(readOnly = true)
class ProjectScreens {

  private record Head(
      ProjectRow row, String plan, @Nullable String purpose, @Nullable String stoppedWhy) {}

  private final JdbcClient db;
  private final ProjectMoneyScreens money;
  private final Days days;

  ProjectScreens(JdbcClient db, ProjectMoneyScreens money, Days days) {
    this.db = db;
    this.money = money;
    this.days = days;
  }

  ProjectRow row(UUID id, Scope scope) {
    return head(id, scope).row();
  }

  ProjectDetails details(UUID id, Scope scope) {
    var head = head(id, scope);
    var papers = papers(id);
    return new ProjectDetails(
        head.row(),
        head.plan(),
        head.purpose(),
        head.stoppedWhy(),
        overCap(head.row()),
        milestones(id, papers),
        papers.stream().filter(paper -> paper.milestone() == null).toList(),
        money.payments(id),
        money.movements(id),
        visits(id));
  }

  private Head head(UUID id, Scope scope) {
    return db.sql(
            """
            select p.id, p.code, p.name, p.plan_id, l.plan_year, p.category, p.source, p.division, coalesce(c.label, p.division) as place,
                   p.state, p.budget_fen, p.allotted_fen, p.paid_fen, p.contractor_name, p.contractor_uscc, p.contract_no,
                   p.contract_on, p.contract_fen, p.ends_on, p.accepted_on, p.purpose, p.stopped_why, l.title
              from project p
              join project_plan l on l.county_id = p.county_id and l.id = p.plan_id
              left join place c on c.code = p.division
             where p.id = :id
               and p.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query((row, number) ->
            new Head(
                ProjectRow.row(row, number),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("stopped_why")))
        .optional()
        .orElseThrow(() -> new NotFound("project.kind", id));
  }

  private List<MilestoneRow> milestones(UUID project, List<PaperRow> papers) {
    return db.sql(
            """
            select id, no, name, due_on, amount_fen, state, report, reported_on, accepted_on
              from project_milestone
             where project_id = :project
             order by no
            """)
        .param("project", project)
        .query((row, _) -> {
          var id = Sql.uuid(row, "id");
          var state = MilestoneState.valueOf(row.getString("state"));
          var due = Sql.date(row, "due_on");
          return new MilestoneRow(
              id,
              row.getInt("no"),
              row.getString("name"),
              due,
              Sql.money(row, "amount_fen"),
              state,
              row.getString("report"),
              Sql.dateOrNull(row, "reported_on"),
              Sql.dateOrNull(row, "accepted_on"),
              state == MilestoneState.OPEN && due.isBefore(days.today()),
              papers.stream().filter(paper -> id.equals(paper.milestone())).toList());
        })
        .list();
  }

  private List<PaperRow> papers(UUID project) {
    return db.sql(
            """
            select milestone_id, file_id, name
              from project_paper
             where project_id = :project
             order by id
            """)
        .param("project", project)
        .query((row, _) ->
            new PaperRow(
                Sql.uuidOrNull(row, "milestone_id"),
                Sql.uuid(row, "file_id"),
                row.getString("name")))
        .list();
  }

  private List<VisitRow> visits(UUID project) {
    return db.sql(
            """
            select on_day, visitors, findings, passed
              from project_visit
             where project_id = :project
             order by id
            """)
        .param("project", project)
        .query((row, _) ->
            new VisitRow(
                Sql.date(row, "on_day"),
                row.getString("visitors"),
                row.getString("findings"),
                row.getBoolean("passed")))
        .list();
  }

  private ProjectDetails.@Nullable OverCap overCap(ProjectRow project) {
    return db.sql(
            """
            select s.budget_fen::numeric / f.planned_fen as share, c.cap_bp
              from project_fund f
              join lateral (select sum(p.budget_fen) as budget_fen
                              from project p
                             where p.county_id = f.county_id and p.plan_id = f.plan_id and p.source = f.source
                               and p.category = :category and p.state <> 'STOPPED') s on true
              join lateral (select cap_bp
                              from spending_cap
                             where category = :category and source = f.source and valid_from <= :today
                             order by valid_from desc
                             limit 1) c on true
             where f.plan_id = :plan
               and f.source = :source
               and s.budget_fen * 10000 > c.cap_bp * f.planned_fen::numeric
            """)
        .param("category", project.category().name())
        .param("source", project.source().name())
        .param("plan", project.plan())
        .param("today", days.today())
        .query((row, _) ->
            new ProjectDetails.OverCap(
                row.getBigDecimal("share"), BigDecimal.valueOf(row.getInt("cap_bp"), 4)))
        .optional()
        .orElse(null);
  }
}

package org.walnut.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Milestones, the papers that prove them, and looks at the site. */
@Repository
class MilestoneStore {

  private final JdbcClient db;

  MilestoneStore(JdbcClient db) {
    this.db = db;
  }

  /** False when together they would come to more than the contract, before it than the budget. */
  boolean add(UUID id, UUID project, NewMilestone milestone) {
    return db.sql(
                """
                insert into project_milestone (id, project_id, no, name, due_on, amount_fen, state)
                select :id, p.id, 1 + coalesce(max(m.no), 0), :name, :due_on, :amount::bigint, 'OPEN'
                  from project p
                  left join project_milestone m on m.county_id = p.county_id and m.project_id = p.id
                 where p.id = :project
                 group by p.id, p.budget_fen, p.contract_fen
                having coalesce(sum(m.amount_fen), 0) + :amount::bigint <= coalesce(p.contract_fen, p.budget_fen)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("project", project)
            .param("name", milestone.name().strip())
            .param("due_on", milestone.dueOn())
            .param("amount", milestone.amount().fen())
            .update()
        == 1;
  }

  Optional<MilestoneCard> find(UUID id) {
    return db.sql(
            """
            select m.id, m.project_id, m.no, m.state, m.amount_fen, m.reported_by,
                   (select coalesce(sum(p.amount_fen), 0)
                      from project_payment p
                     where p.county_id = m.county_id and p.milestone_id = m.id and p.state <> 'REFUSED') as claimed_fen
              from project_milestone m
             where m.id = :id
            """)
        .param("id", id)
        .query((row, _) ->
            new MilestoneCard(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "project_id"),
                row.getInt("no"),
                MilestoneState.valueOf(row.getString("state")),
                Sql.money(row, "amount_fen"),
                Sql.uuidOrNull(row, "reported_by"),
                new Money(row.getBigDecimal("claimed_fen").longValueExact())))
        .optional();
  }

  /** What the milestones of a project come to together. */
  Money worth(UUID project) {
    return db.sql(
            """
            select coalesce(sum(amount_fen), 0)::bigint as worth_fen
              from project_milestone
             where project_id = :project
            """)
        .param("project", project)
        .query((row, _) -> Sql.money(row, "worth_fen"))
        .single();
  }

  boolean report(UUID id, String report, UUID by, LocalDate on) {
    return db.sql(
                """
                update project_milestone
                   set state = 'REPORTED', report = :report, reported_by = :by, reported_on = :on
                 where id = :id
                   and state in ('OPEN', 'REPORTED')
                """)
            .param("id", id)
            .param("report", report)
            .param("by", by)
            .param("on", on)
            .update()
        == 1;
  }

  boolean accept(UUID id, UUID by, LocalDate on) {
    return db.sql(
                """
                update project_milestone
                   set state = 'ACCEPTED', accepted_by = :by, accepted_on = :on
                 where id = :id
                   and state = 'REPORTED'
                   and reported_by <> :by
                """)
            .param("id", id)
            .param("by", by)
            .param("on", on)
            .update()
        == 1;
  }

  long unaccepted(UUID project) {
    return db.sql(
            """
            select count(*)
              from project_milestone
             where project_id = :project
               and state <> 'ACCEPTED'
            """)
        .param("project", project)
        .query(Long.class)
        .single();
  }

  void addPaper(
      UUID project, @Nullable UUID milestone, UUID file, String name, String who, Instant at) {
    db.sql(
            """
            insert into project_paper (id, project_id, milestone_id, file_id, name, added_by, added_at)
            values (:id, :project, :milestone::uuid, :file, :name, :who, :at)
            """)
        .param("id", Ids.next())
        .param("project", project)
        .param("milestone", milestone)
        .param("file", file)
        .param("name", name)
        .param("who", who)
        .param("at", Sql.utc(at))
        .update();
  }

  void addVisit(UUID id, UUID project, NewVisit visit, String who, Instant at) {
    db.sql(
            """
            insert into project_visit (id, project_id, on_day, visitors, findings, passed, noted_by, noted_at)
            values (:id, :project, :on, :visitors, :findings, :passed, :who, :at)
            on conflict do nothing
            """)
        .param("id", id)
        .param("project", project)
        .param("on", visit.on())
        .param("visitors", visit.visitors())
        .param("findings", visit.findings())
        .param("passed", visit.passed())
        .param("who", who)
        .param("at", Sql.utc(at))
        .update();
  }
}

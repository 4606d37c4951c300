package org.walnut.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Projects and how far each is. */
@Repository
class ProjectStore {

  private final JdbcClient db;

  ProjectStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(UUID id, NewProject project, UUID plannedBy, Instant at) {
    return db.sql(
                """
                insert into project (id, code, plan_id, source, category, name, division, purpose, budget_fen, ends_on, state, planned_by, planned_at)
                values (:id, :code, :plan, :source, :category, :name, :division, :purpose::text, :budget, :ends_on, 'PLANNED', :by, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("PR", id))
            .param("plan", project.plan())
            .param("source", project.source().name())
            .param("category", project.category().name())
            .param("name", project.name().strip())
            .param("division", project.place().value())
            .param("purpose", project.purpose())
            .param("budget", project.budget().fen())
            .param("ends_on", project.endsOn())
            .param("by", plannedBy)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Makes others wait until the transaction has ended. */
  void lock(UUID id) {
    db.sql("select id from project where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** Of places within the person's divisions. */
  Optional<ProjectCard> find(UUID id, Scope scope) {
    return db.sql(
            """
            select p.id, p.code, p.name, p.plan_id, f.id as fund_id, p.source, p.category, p.division, p.state, p.budget_fen,
                   p.allotted_fen, p.paid_fen, p.contractor_id, p.contractor_name, p.contract_fen, p.planned_by
              from project p
              join project_fund f on f.county_id = p.county_id and f.plan_id = p.plan_id and f.source = p.source
             where p.id = :id
               and p.division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(ProjectStore::card)
        .optional();
  }

  /** False when the project is no longer in the state it came from. */
  boolean approve(UUID id, UUID by, LocalDate on) {
    return db.sql(
                """
                update project
                   set state = 'APPROVED', approved_by = :by, approved_on = :on
                 where id = :id
                   and state = 'PLANNED'
                   and planned_by <> :by
                """)
            .param("id", id)
            .param("by", by)
            .param("on", on)
            .update()
        == 1;
  }

  /** As {@link #approve}. */
  boolean contract(UUID id, NewContract contract, UUID contractor) {
    return db.sql(
                """
                update project
                   set state = 'CONTRACTED', contractor_id = :contractor, contractor_name = :name, contractor_uscc = :uscc,
                       contract_no = :no, contract_on = :on, contract_fen = :amount, contract_file = :file::uuid
                 where id = :id
                   and state = 'APPROVED'
                """)
            .param("id", id)
            .param("contractor", contractor)
            .param("name", contract.contractor().strip())
            .param("uscc", contract.uscc().value())
            .param("no", contract.contractNo().strip())
            .param("on", contract.signedOn())
            .param("amount", contract.amount().fen())
            .param("file", contract.file())
            .update()
        == 1;
  }

  /** As {@link #approve}. */
  boolean move(UUID id, ProjectState from, ProjectState to, LocalDate on, @Nullable String why) {
    return db.sql(
                """
                update project
                   set state = :to,
                       accepted_on = case when :to = 'ACCEPTED' then :on::date else accepted_on end,
                       ended_on = case when :to in ('CLOSED', 'STOPPED') then :on::date else ended_on end,
                       stopped_why = :why::text
                 where id = :id
                   and state = :from
                   and (:to <> 'CLOSED' or allotted_fen = paid_fen)
                """)
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .param("on", on)
            .param("why", why)
            .update()
        == 1;
  }

  /** A negative amount goes back; false when a limit stands against it or the state has changed. */
  boolean allotted(ProjectCard project, Money amount) {
    return db.sql(
                """
                update project
                   set allotted_fen = allotted_fen + :amount
                 where id = :id
                   and state = :state
                   and allotted_fen + :amount between paid_fen and budget_fen
                """)
            .param("id", project.id())
            .param("state", project.state().name())
            .param("amount", amount.fen())
            .update()
        == 1;
  }

  /** As {@link #allotted}. */
  boolean paid(ProjectCard project, Money amount) {
    return db.sql(
                """
                update project
                   set paid_fen = paid_fen + :amount
                 where id = :id
                   and state = :state
                   and paid_fen + :amount between 0 and allotted_fen
                """)
            .param("id", project.id())
            .param("state", project.state().name())
            .param("amount", amount.fen())
            .update()
        == 1;
  }

  private static ProjectCard card(ResultSet row, int number) throws SQLException {
    return new ProjectCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("name"),
        Sql.uuid(row, "plan_id"),
        Sql.uuid(row, "fund_id"),
        FundSource.valueOf(row.getString("source")),
        SpendingCategory.valueOf(row.getString("category")),
        new DivisionCode(row.getString("division")),
        ProjectState.valueOf(row.getString("state")),
        Sql.money(row, "budget_fen"),
        Sql.money(row, "allotted_fen"),
        Sql.money(row, "paid_fen"),
        Sql.uuidOrNull(row, "contractor_id"),
        row.getString("contractor_name"),
        Sql.moneyOrNull(row, "contract_fen"),
        Sql.uuid(row, "planned_by"));
  }
}

package org.walnut.project;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Plans and their money by source. */
@Repository
class PlanStore {

  /** A plan's money of one source, with what the projects of the plan claim of it. */
  record Fund(UUID id, Money planned, Money arrived, Money allotted) {}

  private final JdbcClient db;

  PlanStore(JdbcClient db) {
    this.db = db;
  }

  /** False when a plan of this year has the title already. */
  boolean add(UUID id, NewPlan plan, String who, Instant at) {
    int added =
        db.sql(
                """
                insert into project_plan (id, code, plan_year, title, made_by, made_at)
                values (:id, :code, :year, :title, :who, :at)
                on conflict do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("PL", id))
            .param("year", plan.year())
            .param("title", plan.title().strip())
            .param("who", who)
            .param("at", Sql.utc(at))
            .update();
    if (added == 1) {
      addFunds(id, plan);
    }
    return added == 1;
  }

  private void addFunds(UUID plan, NewPlan made) {
    db.sql(
            """
            insert into project_fund (id, plan_id, source, planned_fen)
            select fund.id, :plan, fund.source, fund.planned
              from unnest(:ids::uuid[], :sources::text[], :planned::bigint[]) as fund (id, source, planned)
            """)
        .param("plan", plan)
        .param("ids", made.funds().stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param(
            "sources",
            made.funds().stream().map(fund -> fund.source().name()).toArray(String[]::new))
        .param(
            "planned", made.funds().stream().map(fund -> fund.planned().fen()).toArray(Long[]::new))
        .update();
  }

  Optional<String> code(UUID plan) {
    return db.sql("select code from project_plan where id = :id")
        .param("id", plan)
        .query(String.class)
        .optional();
  }

  /** Holds the fund until the transaction ends, so that two projects cannot take the same money. */
  Optional<Fund> lock(UUID plan, FundSource source) {
    return db.sql(
            """
            select id, planned_fen, arrived_fen, allotted_fen
              from project_fund
             where plan_id = :plan
               and source = :source
               for update
            """)
        .param("plan", plan)
        .param("source", source.name())
        .query((row, _) ->
            new Fund(
                Sql.uuid(row, "id"),
                Sql.money(row, "planned_fen"),
                Sql.money(row, "arrived_fen"),
                Sql.money(row, "allotted_fen")))
        .optional();
  }

  /** What the projects of the plan that were not stopped claim: of the source, of the category. */
  Money claimed(UUID plan, FundSource source, Optional<SpendingCategory> category) {
    return db.sql(
            """
            select coalesce(sum(budget_fen), 0) as claimed_fen
              from project
             where plan_id = :plan
               and source = :source
               and state <> 'STOPPED'
               and (:category::text is null or category = :category::text)
            """)
        .param("plan", plan)
        .param("source", source.name())
        .param("category", category.map(Enum::name).orElse(null))
        .query((row, _) -> new Money(row.getBigDecimal("claimed_fen").longValueExact()))
        .single();
  }

  /** False when more would have arrived than was planned. */
  boolean arrived(UUID fund, Money amount) {
    return db.sql(
                """
                update project_fund
                   set arrived_fen = arrived_fen + :amount
                 where id = :id
                   and arrived_fen + :amount <= planned_fen
                """)
            .param("id", fund)
            .param("amount", amount.fen())
            .update()
        == 1;
  }

  /** A negative amount comes back; false when more would be set aside than has arrived. */
  boolean allotted(UUID fund, Money amount) {
    return db.sql(
                """
                update project_fund
                   set allotted_fen = allotted_fen + :amount
                 where id = :id
                   and allotted_fen + :amount between 0 and arrived_fen
                """)
            .param("id", fund)
            .param("amount", amount.fen())
            .update()
        == 1;
  }
}

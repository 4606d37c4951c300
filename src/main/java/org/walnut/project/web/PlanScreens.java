package org.walnut.project.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.project.FundSource;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Yearly plans with their money, and the caps of the county. */
@Repository
@Transactional(readOnly = true)
class PlanScreens {

  private record Fund(UUID plan, PlanRow.FundRow row) {}

  private final JdbcClient db;

  PlanScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first. */
  Paged<PlanRow> list(Cursor cursor) {
    var plans =
        db.sql(
                """
                select id, code, plan_year, title
                  from project_plan
                 where :after::uuid is null
                    or (plan_year, id) < (:year::int, :after::uuid)
                 order by plan_year desc, id desc
                 limit 26
                """)
            .param("year", cursor.number(0))
            .param("after", cursor.uuid(1))
            .query((row, _) ->
                new PlanRow(
                    Sql.uuid(row, "id"),
                    row.getString("code"),
                    row.getInt("plan_year"),
                    row.getString("title"),
                    List.of()))
            .list();
    var funds = funds(plans.stream().map(PlanRow::id).toList());
    return Paged.of(plans, 25, plan -> Cursor.of(plan.year(), plan.id()))
        .map(plan -> with(plan, funds));
  }

  PlanRow plan(UUID id) {
    return db.sql("select id, code, plan_year, title from project_plan where id = :id")
        .param("id", id)
        .query((row, _) ->
            with(
                new PlanRow(
                    id,
                    row.getString("code"),
                    row.getInt("plan_year"),
                    row.getString("title"),
                    List.of()),
                funds(List.of(id))))
        .optional()
        .orElseThrow(() -> new NotFound("project.plan.kind", id));
  }

  List<Option> choices() {
    return db.sql(
            """
            select id, plan_year, title
              from project_plan
             order by plan_year desc, id desc
             limit 50
            """)
        .query((row, _) ->
            new Option(
                row.getString("id"), row.getString("plan_year") + " " + row.getString("title")))
        .list();
  }

  List<CapRow> caps() {
    return db.sql(
            """
            select category, source, valid_from, cap_bp, refuses
              from spending_cap
             order by source, category, valid_from desc
             limit 100
            """)
        .query((row, _) ->
            new CapRow(
                SpendingCategory.valueOf(row.getString("category")),
                FundSource.valueOf(row.getString("source")),
                Sql.date(row, "valid_from"),
                row.getInt("cap_bp"),
                row.getBoolean("refuses")))
        .list();
  }

  private Map<UUID, List<PlanRow.FundRow>> funds(Collection<UUID> plans) {
    return db
        .sql(
            """
            select f.plan_id, f.source, f.planned_fen, f.arrived_fen, f.allotted_fen,
                   (select coalesce(sum(p.budget_fen), 0)
                      from project p
                     where p.county_id = f.county_id and p.plan_id = f.plan_id and p.source = f.source and p.state <> 'STOPPED') as claimed_fen
              from project_fund f
             where f.plan_id = any (:plans::uuid[])
             order by array_position(array['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'OWN'], f.source)
            """)
        .param("plans", plans.toArray(UUID[]::new))
        .query((row, _) ->
            new Fund(
                Sql.uuid(row, "plan_id"),
                new PlanRow.FundRow(
                    FundSource.valueOf(row.getString("source")),
                    Sql.money(row, "planned_fen"),
                    Sql.money(row, "arrived_fen"),
                    new Money(row.getBigDecimal("claimed_fen").longValueExact()),
                    Sql.money(row, "allotted_fen"))))
        .list()
        .stream()
        .collect(groupingBy(Fund::plan, mapping(Fund::row, toList())));
  }

  private static PlanRow with(PlanRow plan, Map<UUID, List<PlanRow.FundRow>> funds) {
    return new PlanRow(
        plan.id(),
        plan.code(),
        plan.year(),
        plan.title(),
        funds.getOrDefault(plan.id(), List.of()));
  }
}

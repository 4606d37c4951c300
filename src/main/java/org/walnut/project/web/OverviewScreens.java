package org.walnut.project.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.project.FundSource;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.web.Words;

/** Adds the money of the projects within somebody's reach up, in one pass. */
@Repository
@Transactional(readOnly = true)
class OverviewScreens {

  private record Grouped(String kind, Overview.Sum sum) {}

  private final JdbcClient db;
  private final Days days;

  OverviewScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Overview overview(Scope scope, @Nullable Integer year) {
    var sums = sums(scope, year);
    return new Overview(
        of(sums, "total").getFirst(),
        of(sums, "category"),
        of(sums, "source"),
        of(sums, "town"),
        years());
  }

  private List<Grouped> sums(Scope scope, @Nullable Integer year) {
    return db.sql(
            """
            with chosen as (
              select p.id, p.category, p.source, left(p.division, 9) as town,
                     case when p.state = 'STOPPED' then 0 else p.budget_fen end as budget_fen, p.allotted_fen, p.paid_fen
                from project p
               where p.division like :prefix || '%'
                 and p.state <> 'PLANNED'
                 and (:year::int is null or p.plan_id in (select id from project_plan where plan_year = :year::int))
            ), lying as (
              select m.project_id, m.on_day,
                     greatest(0, least(m.amount_fen, p.allotted_fen - p.paid_fen - coalesce(sum(m.amount_fen) over later, 0))) as fen
                from project p
                join project_money m on m.county_id = p.county_id and m.project_id = p.id and m.kind = 'ALLOTMENT'
               where p.idle_since <= :half_year::date
              window later as (partition by m.project_id order by m.on_day desc, m.id desc rows between unbounded preceding and 1 preceding)
            ), idle as (
              select project_id,
                     sum(fen) filter (where on_day <= :half_year::date) as half_year_fen,
                     sum(fen) filter (where on_day <= :year_ago::date) as year_fen
                from lying
               group by project_id
            ), bundle as (
              select c.category, c.source, c.town, count(*) as projects, sum(c.budget_fen) as budget, sum(c.allotted_fen) as allotted,
                     sum(c.paid_fen) as paid, sum(idle.half_year_fen) as half_year, sum(idle.year_fen) as year_long
                from chosen c
                left join idle on idle.project_id = c.id
               group by c.category, c.source, c.town
            )
            select case when grouping(b.category) = 0 then 'category'
                        when grouping(b.source) = 0 then 'source'
                        when grouping(b.town) = 0 then 'town'
                        else 'total' end as kind,
                   b.category, b.source, b.town, max(place.name) as town_name, coalesce(sum(b.projects), 0) as projects,
                   coalesce(sum(b.budget), 0) as budget, coalesce(sum(b.allotted), 0) as allotted, coalesce(sum(b.paid), 0) as paid,
                   coalesce(sum(b.half_year), 0) as half_year, coalesce(sum(b.year_long), 0) as year_long
              from bundle b
              left join place on place.code = b.town || '000'
             group by grouping sets ((), (b.category), (b.source), (b.town))
             order by kind, budget desc
            """)
        .param("prefix", scope.divisionPrefix())
        .param("year", year)
        .param("half_year", days.today().minusMonths(6))
        .param("year_ago", days.today().minusYears(1))
        .query((row, _) -> grouped(row, year == null ? "" : "&year=" + year))
        .list();
  }

  private List<String> years() {
    return db.sql("select distinct plan_year from project_plan order by plan_year desc")
        .query((row, _) -> row.getString("plan_year"))
        .list();
  }

  private static List<Overview.Sum> of(List<Grouped> sums, String kind) {
    return sums.stream().filter(sum -> sum.kind().equals(kind)).map(Grouped::sum).toList();
  }

  private static Grouped grouped(ResultSet row, String year) throws SQLException {
    var kind = row.getString("kind");
    return switch (kind) {
      case "category" -> {
        var category = SpendingCategory.valueOf(row.getString("category"));
        yield new Grouped(
            kind, sum(row, Words.label(category), "/projects?category=" + category + year));
      }
      case "source" -> {
        var source = FundSource.valueOf(row.getString("source"));
        yield new Grouped(kind, sum(row, Words.label(source), "/projects?source=" + source + year));
      }
      case "town" -> {
        @Nullable String name = row.getString("town_name");
        var town = row.getString("town");
        yield new Grouped(
            kind,
            sum(
                row,
                name == null ? t("project.wholeCounty") : name,
                "/projects?town=" + (name == null ? town : town + "000") + year));
      }
      default -> new Grouped(kind, sum(row, t("project.total"), "/projects?" + year));
    };
  }

  private static Overview.Sum sum(ResultSet row, String name, String path) throws SQLException {
    var allotted = money(row, "allotted");
    var paid = money(row, "paid");
    return new Overview.Sum(
        name,
        path,
        row.getLong("projects"),
        money(row, "budget"),
        allotted,
        paid,
        allotted.minus(paid),
        money(row, "half_year"),
        money(row, "year_long"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column).longValueExact());
  }
}

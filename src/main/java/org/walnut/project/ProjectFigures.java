package org.walnut.project;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;
import org.walnut.figure.Figure.Kind;
import org.walnut.figure.Figure.Unit;

/**
 * The programme's money: budgeted, set aside, paid, lying idle. A budget is a claim (E0); money
 * moved is proven by the books (E1); a payment stands on an accepted milestone (E2 when a paper
 * proves that).
 *
 * <p>Money lies idle from the day it was set aside until it is paid or given back; what is paid
 * first is taken from what was set aside first.
 */
@Configuration(proxyBeanMethods = false)
class ProjectFigures {

  private static final String IDLE =
      """
      with line as (
        select m.id, m.project_id, m.kind, m.amount_fen, m.on_day, p.code, p.name, p.division
          from project_money m
          join project p on p.county_id = m.county_id and p.id = m.project_id
         where m.on_day <= :as_of::date
           and p.division like :division::text || '%'
      ), spent as (
        select project_id,
               sum(case kind when 'PAYMENT' then amount_fen when 'RETURN' then amount_fen when 'CLAWBACK' then -amount_fen else 0 end) as fen
          from line
         group by project_id
      ), lying as (
        select line.id, line.project_id, line.on_day, line.code, line.name, line.division,
               greatest(0, least(line.amount_fen,
                                 sum(line.amount_fen) over (partition by line.project_id order by line.on_day, line.id) - spent.fen)) as fen
          from line
          join spent on spent.project_id = line.project_id
         where line.kind = 'ALLOTMENT'
      )
      select id as record_id, on_day, division, code || ' ' || name as label, fen::numeric as value, 1::numeric as weight, 'E1' as grade,
             '/projects/' || project_id || '#money' as path
        from lying
       where fen > 0
         and on_day <= (:as_of::date - interval '<least>')::date
      """;

  @Bean
  Figure projectBudget() {
    return sum(
        "project.budget",
        """
        select id as record_id, approved_on as on_day, division, code || ' ' || name as label, budget_fen::numeric as value,
               1::numeric as weight, 'E0' as grade, '/projects/' || id as path
          from project
         where approved_on <= :as_of::date
           and (state <> 'STOPPED' or ended_on > :as_of::date)
           and division like :division::text || '%'
        """);
  }

  @Bean
  Figure projectAllotted() {
    return sum(
        "project.allotted",
        """
        select m.id as record_id, m.on_day, p.division, p.code || ' ' || p.name as label,
               (case m.kind when 'RETURN' then -m.amount_fen else m.amount_fen end)::numeric as value, 1::numeric as weight, 'E1' as grade,
               '/projects/' || p.id || '#money' as path
          from project_money m
          join project p on p.county_id = m.county_id and p.id = m.project_id
         where m.kind in ('ALLOTMENT', 'RETURN')
           and m.on_day <= :as_of::date
           and p.division like :division::text || '%'
        """);
  }

  @Bean
  Figure projectPaid() {
    return sum(
        "project.paid",
        """
        select m.id as record_id, m.on_day, p.division, p.code || ' ' || p.name as label,
               (case m.kind when 'CLAWBACK' then -m.amount_fen else m.amount_fen end)::numeric as value, 1::numeric as weight,
               case when exists (select from project_payment a
                                   join project_paper e on e.county_id = a.county_id and e.milestone_id = a.milestone_id
                                  where a.county_id = m.county_id and a.id = m.payment_id) then 'E2' else 'E1' end as grade,
               '/projects/' || p.id || '#money' as path
          from project_money m
          join project p on p.county_id = m.county_id and p.id = m.project_id
         where m.kind in ('PAYMENT', 'CLAWBACK')
           and m.on_day <= :as_of::date
           and p.division like :division::text || '%'
        """);
  }

  @Bean
  Figure projectIdle() {
    return sum("project.idle", IDLE.replace("<least>", "0 days"));
  }

  @Bean
  Figure projectIdleHalfYear() {
    return sum("project.idleHalfYear", IDLE.replace("<least>", "6 months"));
  }

  @Bean
  Figure projectIdleYear() {
    return sum("project.idleYear", IDLE.replace("<least>", "1 year"));
  }

  private static Figure sum(String id, String sql) {
    return new Figure(id, Kind.SUM, Unit.FEN, Act.READ_FIGURES, sql);
  }
}

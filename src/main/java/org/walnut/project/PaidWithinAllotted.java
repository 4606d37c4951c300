package org.walnut.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** No project was paid more than was set aside for it, by its own list of movements. */
@Component
class PaidWithinAllotted implements Check {

  private final JdbcClient db;

  PaidWithinAllotted(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "no project is paid more than was allotted to it";
  }

  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from project").query(Long.class).single();
    var faults =
        db.sql(
                """
                select 'project ' || p.code || ' says ' || p.allotted_fen || ' fen allotted and ' || p.paid_fen || ' paid, its movements say '
                       || s.allotted || ' and ' || s.paid
                  from project p
                  join lateral (select coalesce(sum(case m.kind when 'ALLOTMENT' then m.amount_fen when 'RETURN' then -m.amount_fen end), 0) as allotted,
                                       coalesce(sum(case m.kind when 'PAYMENT' then m.amount_fen when 'CLAWBACK' then -m.amount_fen end), 0) as paid
                                  from project_money m
                                 where m.county_id = p.county_id and m.project_id = p.id) s on true
                 where (p.allotted_fen, p.paid_fen) is distinct from (s.allotted, s.paid)
                    or s.paid > s.allotted
                    or s.allotted > p.budget_fen
                """)
            .query((row, _) -> row.getString(1))
            .list();
    return new Finding(looked, faults);
  }
}

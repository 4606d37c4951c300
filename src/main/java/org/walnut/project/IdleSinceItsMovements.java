package org.walnut.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Each project says since when its oldest money lies idle as its list of movements does, the latest
 * allotment being the last to be paid.
 */
@Component
class IdleSinceItsMovements implements Check {

  private final JdbcClient db;

  IdleSinceItsMovements(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "idle money lies since the day its movements say";
  }

  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from project").query(Long.class).single();
    var faults =
        db.sql(
                """
                select 'project ' || p.code || ' says its money lies idle since ' || coalesce(p.idle_since::text, 'never') || ', its movements say '
                       || coalesce(s.since::text, 'never')
                  from project p
                  join lateral (select min(lying.on_day) as since
                                  from (select m.on_day,
                                               coalesce(sum(m.amount_fen) over (order by m.on_day desc, m.id desc
                                                                                rows between unbounded preceding and 1 preceding), 0) as later_fen
                                          from project_money m
                                         where m.county_id = p.county_id and m.project_id = p.id and m.kind = 'ALLOTMENT') lying
                                 where p.allotted_fen - p.paid_fen > lying.later_fen) s on true
                 where p.idle_since is distinct from s.since
                """)
            .query((row, _) -> row.getString(1))
            .list();
    return new Finding(looked, faults);
  }
}

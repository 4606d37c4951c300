package org.walnut.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;
import org.walnut.shared.Days;

/** No person stands on a posting that has ended, and none is named whole on one that hangs. */
@Component
class NothingPersonalAfterExpiry implements Check {

  private final JdbcClient db;
  private final Days days;

  NothingPersonalAfterExpiry(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  public String rule() {
    return "no personal value is left on a posting that has ended";
  }

  /** A day's grace: the round that ends postings comes by every hour. */
  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from posting").query(Long.class).single();
    var faults =
        db.sql(
                """
                select 'posting ' || p.code || ' (' || p.state || ', last day ' || coalesce(p.last_day::text, '-') || ') holds '
                       || count(*) || ' persons' as fault
                  from posting p
                  join posting_person n on n.county_id = p.county_id and n.posting_id = p.id
                 where p.state in ('EXPIRED', 'WITHDRAWN', 'REPLACED')
                    or (p.state = 'POSTED' and p.last_day < :yesterday::date)
                    or n.name not like '%*%'
                    or n.number !~ '^[0-9]{3}[*]{13}[0-9X]{2}$'
                 group by p.code, p.state, p.last_day
                """)
            .param("yesterday", days.today().minusDays(1))
            .query((row, _) -> row.getString("fault"))
            .list();
    return new Finding(looked, faults);
  }
}

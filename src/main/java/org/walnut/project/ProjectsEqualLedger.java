package org.walnut.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** What each project and each source still holds is what the ledger says. */
@Component
class ProjectsEqualLedger implements Check {

  private final JdbcClient db;

  ProjectsEqualLedger(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "project money equals the ledger";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select (select count(*) from project) + (select count(*) from project_fund)")
            .query(Long.class)
            .single();
    var faults = new ArrayList<String>();
    faults.addAll(projects());
    faults.addAll(funds());
    faults.addAll(pots());
    return new Finding(looked, faults);
  }

  private List<String> projects() {
    return db.sql(
            """
            select 'project ' || p.code || ' holds ' || (p.allotted_fen - p.paid_fen) || ' fen, the ledger says ' || l.fen
              from project p
              join lateral (select coalesce(sum(n.credit_fen - n.debit_fen), 0) as fen
                              from ledger_line n
                             where n.county_id = p.county_id and n.kind = 'PROJECT' and n.owner_id = p.id) l on true
             where l.fen <> p.allotted_fen - p.paid_fen
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> funds() {
    return db.sql(
            """
            select 'fund ' || f.id || ' holds ' || (f.arrived_fen - f.allotted_fen) || ' fen, the ledger says ' || l.fen
              from project_fund f
              join lateral (select coalesce(sum(n.credit_fen - n.debit_fen), 0) as fen
                              from ledger_line n
                             where n.county_id = f.county_id and n.kind = 'FUND' and n.owner_id = f.id) l on true
             where l.fen <> f.arrived_fen - f.allotted_fen
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Money in a pot of the ledger that no project knows of. */
  private List<String> pots() {
    return db.sql(
            """
            select 'ledger account ' || a.id || ' belongs to no project'
              from ledger_account_card a
             where a.kind = 'PROJECT'
               and not exists (select from project p where p.county_id = a.county_id and p.id = a.owner_id)
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

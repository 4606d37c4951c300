package org.walnut.sandbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with the bills of the county at hand; kept until it is changed. */
@Service
@Transactional
public class BillFlaws {

  private final JdbcClient db;

  BillFlaws(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public BillFlaw now() {
    return db.sql("select flaw from sandbox_bill_flaw")
        .query((row, _) -> BillFlaw.valueOf(row.getString("flaw")))
        .optional()
        .orElse(BillFlaw.NONE);
  }

  public void be(BillFlaw flaw) {
    db.sql(
            """
            insert into sandbox_bill_flaw (flaw)
            values (:flaw)
            on conflict (county_id) do update set flaw = excluded.flaw
            """)
        .param("flaw", flaw.name())
        .update();
  }
}

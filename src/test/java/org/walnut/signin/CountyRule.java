package org.walnut.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the county of a test asks of its staff after the password. */
record CountyRule(JdbcClient db, TransactionTemplate transaction) {

  void be(SecondProofRule rule) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into second_proof_rule (rule, since)
                values (:rule, now())
                    on conflict (county_id) do update set rule = excluded.rule
                """)
            .param("rule", rule.name())
            .update());
  }
}

package org.walnut.supply.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;

/** All rates an agreement ever had; who may see the agreement is asked before. */
@Repository
@Transactional(readOnly = true)
class RateScreens {

  private final JdbcClient db;

  RateScreens(JdbcClient db) {
    this.db = db;
  }

  /** Kind by kind, the latest first. */
  List<RateJson> of(UUID agreement) {
    return db.sql(
            """
            select id, kind, basis, amount, holds_from, holds_to, agreed_on, agreed_by, evidence_id
              from agreement_rate
             where agreement_id = :agreement
             order by kind, holds_from desc
            """)
        .param("agreement", agreement)
        .query((row, _) ->
            new RateJson(
                Sql.uuid(row, "id"),
                RateKind.valueOf(row.getString("kind")),
                RateBasis.valueOf(row.getString("basis")),
                row.getLong("amount"),
                Sql.date(row, "holds_from"),
                Sql.date(row, "holds_to"),
                Sql.date(row, "agreed_on"),
                row.getString("agreed_by"),
                Sql.uuidOrNull(row, "evidence_id")))
        .list();
  }
}

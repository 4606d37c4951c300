package org.walnut.supply;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes whose goods a lot is made of. */
@Repository
class LotShareStore {

  private final JdbcClient db;

  LotShareStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID lot, List<LotShare> shares) {
    db.sql(
            """
            insert into lot_share (lot_id, intake_id, weight_g)
            select :lot, intake_id, weight_g
              from unnest(:intakes::uuid[], :weights::bigint[]) as share (intake_id, weight_g)
            """)
        .param("lot", lot)
        .param(
            "intakes",
            shares.stream().map(share -> share.intake().toString()).toArray(String[]::new))
        .param("weights", shares.stream().map(share -> share.weight().g()).toArray(Long[]::new))
        .update();
  }

  void remove(UUID lot, UUID intake) {
    db.sql("delete from lot_share where lot_id = :lot and intake_id = :intake")
        .param("lot", lot)
        .param("intake", intake)
        .update();
  }

  List<LotShare> of(UUID lot) {
    return db.sql(
            "select intake_id, weight_g from lot_share where lot_id = :lot order by intake_id")
        .param("lot", lot)
        .query((row, _) -> new LotShare(Sql.uuid(row, "intake_id"), Sql.weight(row, "weight_g")))
        .list();
  }
}

package org.walnut.settlement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds settlement lines; a line that is there already stays as it is. */
@Repository
class SettlementLineStore {

  private final JdbcClient db;

  SettlementLineStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether it is new. */
  boolean add(SettlementLine line) {
    var part = line.part();
    return db.sql(
                """
                insert into settlement_line (id, household_id, carrier_id, source_kind, source_id, order_id, lot_id, weight_g, gross_fen,
                                             refund_fen, commission_fen, packaging_fen, amount_fen, on_day, grade)
                values (:id, :household, :carrier, :kind, :source, :order::uuid, :lot, :weight, :gross, :refund, :commission, :packaging,
                        :amount, :on, :grade)
                on conflict do nothing
                """)
            .param("id", line.id())
            .param("household", part.household())
            .param("carrier", part.carrier())
            .param("kind", line.kind().name())
            .param("source", line.source())
            .param("order", line.order())
            .param("lot", part.lot())
            .param("weight", part.weight().g())
            .param("gross", part.gross().fen())
            .param("refund", part.refund().fen())
            .param("commission", part.commission().fen())
            .param("packaging", part.packaging().fen())
            .param("amount", part.amount().fen())
            .param("on", line.on())
            .param("grade", line.grade().name())
            .update()
        > 0;
  }
}

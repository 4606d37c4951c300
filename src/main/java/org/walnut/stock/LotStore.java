package org.walnut.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.NotFound;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes lots. */
@Repository
class LotStore {

  private final JdbcClient db;

  LotStore(JdbcClient db) {
    this.db = db;
  }

  /** False when the lot is there already. */
  boolean add(NewLot lot, UUID warehouse, LocalDate bestBefore, Instant at) {
    return db.sql(
                """
                with opened as (
                  insert into lot (id, code, goods_id, grade, holder_id, warehouse_id, state, made_on, best_before, opened_at)
                  values (:id, :code, :goods, :grade, :holder, :warehouse, 'QUARANTINE', :made_on, :best_before, :at)
                  on conflict (county_id, id) do nothing
                  returning id
                )
                insert into lot_balance (lot_id)
                select id from opened
                """)
            .param("id", lot.id())
            .param("code", ShortCode.of("L", lot.id()))
            .param("goods", lot.goods())
            .param("grade", lot.grade())
            .param("holder", lot.holder())
            .param("warehouse", warehouse)
            .param("made_on", lot.madeOn())
            .param("best_before", bestBefore)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  LotCard get(UUID id) {
    return db.sql(
            """
            select id, code, goods_id, grade, holder_id, state, made_on, best_before, on_hand_g, reserved_g
              from lot_card
             where id = :id
            """)
        .param("id", id)
        .query(LotStore::card)
        .optional()
        .orElseThrow(() -> new NotFound("stock.lot", id));
  }

  /** As it is now, and its state stays so until the transaction ends; weights may still move. */
  LotCard getSteady(UUID id) {
    db.sql("select id from lot where id = :id for share")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return get(id);
  }

  /** As it is now, and nobody else may reserve, move or change it until the transaction ends. */
  LotCard getAlone(UUID id) {
    db.sql("select id from lot where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    db.sql("select lot_id from lot_balance where lot_id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return get(id);
  }

  void become(UUID id, LotState state) {
    db.sql("update lot set state = :state where id = :id")
        .param("id", id)
        .param("state", state.name())
        .update();
  }

  private static LotCard card(ResultSet row, int index) throws SQLException {
    return new LotCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Sql.uuid(row, "holder_id"),
        LotState.valueOf(row.getString("state")),
        Sql.date(row, "made_on"),
        Sql.date(row, "best_before"),
        Sql.weight(row, "on_hand_g"),
        Sql.weight(row, "reserved_g"));
  }
}

package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes intakes. */
@Repository
class IntakeStore {

  private final JdbcClient db;

  IntakeStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(
      UUID id,
      NewIntake intake,
      AgreementCard agreement,
      DivisionCode harvestPlace,
      Person me,
      Instant at) {
    return db.sql(
                """
                insert into intake (id, code, agreement_id, carrier_id, household_id, goods_id, floor_price_fen_per_kg, grade, gross_g,
                                    tare_g, net_g, price_fen_per_kg, amount_fen, received_on, harvest_place, state, weighed_by,
                                    weighed_by_name, weighed_at)
                values (:id, :code, :agreement, :carrier, :household, :goods, :floor_price, :grade, :gross,
                        :tare, :net, :price, :amount, :received_on, :harvest_place, 'WEIGHED', :weighed_by,
                        :weighed_by_name, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("R", id))
            .param("agreement", agreement.id())
            .param("carrier", agreement.carrier())
            .param("household", agreement.household())
            .param("goods", agreement.goods())
            .param("floor_price", agreement.floorPrice().fen())
            .param("grade", intake.grade())
            .param("gross", intake.gross().g())
            .param("tare", intake.tare().g())
            .param("net", intake.net().g())
            .param("price", intake.price().fen())
            .param("amount", intake.price().times(intake.net()).fen())
            .param("received_on", intake.receivedOn())
            .param("harvest_place", harvestPlace.value())
            .param("weighed_by", me.id())
            .param("weighed_by_name", me.displayName())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** As it is now; nobody else changes it until the transaction ends. */
  Optional<IntakeCard> findAlone(UUID id) {
    db.sql("select id from intake where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return db.sql(
            """
            select i.id, i.code, i.agreement_id, i.carrier_id, c.name_zh as carrier_name, i.household_id, h.code as household_code,
                   i.goods_id, i.grade, i.net_g, i.price_fen_per_kg, i.amount_fen, i.received_on, a.mechanism, i.state, i.lot_id,
                   i.ledger_entry_id
              from intake i
              join agreement a on a.county_id = i.county_id and a.id = i.agreement_id
              join carrier c on c.county_id = i.county_id and c.id = i.carrier_id
              join household_card h on h.county_id = i.county_id and h.id = i.household_id
             where i.id = :id
            """)
        .param("id", id)
        .query(IntakeStore::card)
        .optional();
  }

  void accepted(UUID id, UUID lot, @Nullable UUID ledgerEntry) {
    db.sql(
            """
            update intake
               set state = 'ACCEPTED', lot_id = :lot, ledger_entry_id = :entry::uuid
             where id = :id
               and state = 'WEIGHED'
            """)
        .param("id", id)
        .param("lot", lot)
        .param("entry", ledgerEntry)
        .update();
  }

  void rejected(UUID id, String why) {
    db.sql("update intake set state = 'REJECTED', why = :why where id = :id and state = 'WEIGHED'")
        .param("id", id)
        .param("why", why)
        .update();
  }

  void reversed(UUID id, String why) {
    db.sql("update intake set state = 'REVERSED', why = :why where id = :id and state = 'ACCEPTED'")
        .param("id", id)
        .param("why", why)
        .update();
  }

  private static IntakeCard card(ResultSet row, int index) throws SQLException {
    return new IntakeCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "agreement_id"),
        Sql.uuid(row, "carrier_id"),
        row.getString("carrier_name"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Sql.weight(row, "net_g"),
        Sql.price(row, "price_fen_per_kg"),
        Sql.money(row, "amount_fen"),
        Sql.date(row, "received_on"),
        Mechanism.valueOf(row.getString("mechanism")),
        IntakeState.valueOf(row.getString("state")),
        Sql.uuidOrNull(row, "lot_id"),
        Sql.uuidOrNull(row, "ledger_entry_id"));
  }
}

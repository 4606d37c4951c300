package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes agreements. */
@Repository
class AgreementStore {

  private final JdbcClient db;

  AgreementStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(UUID id, NewAgreement agreement, Instant at) {
    return db.sql(
                """
                insert into agreement (id, code, carrier_id, household_id, goods_id, floor_price_fen_per_kg, quantity_g, valid_from,
                                       valid_to, mechanism, signed_at)
                values (:id, :code, :carrier, :household, :goods, :floor_price, :quantity, :from,
                        :to, :mechanism, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("A", id))
            .param("carrier", agreement.carrier())
            .param("household", agreement.household())
            .param("goods", agreement.goods())
            .param("floor_price", agreement.floorPrice().fen())
            .param("quantity", agreement.quantity().g())
            .param("from", agreement.from())
            .param("to", agreement.to())
            .param("mechanism", agreement.mechanism().name())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Of a shop keeper's own shop; of households within the person's divisions. */
  Optional<AgreementCard> find(UUID id, Scope scope) {
    return db.sql(
            """
            select a.id, a.code, a.carrier_id, a.household_id, h.village_code, a.goods_id, a.floor_price_fen_per_kg, a.quantity_g,
                   a.valid_from, a.valid_to, a.mechanism, a.closed_as
              from agreement a
              join household_card h on h.county_id = a.county_id and h.id = a.household_id
             where a.id = :id
               and h.village_code like :prefix || '%'
               and (:shop::uuid is null or a.carrier_id = :shop::uuid)
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .param("shop", scope.shop())
        .query(AgreementStore::card)
        .optional();
  }

  /**
   * The code of an agreement between the same two for the same goods whose days overlap, unless it
   * was closed.
   */
  Optional<String> overlapping(NewAgreement agreement, UUID id) {
    return db.sql(
            """
            select code
              from agreement
             where carrier_id = :carrier
               and household_id = :household
               and goods_id = :goods
               and mechanism = :mechanism
               and id <> :id
               and closed_as is null
               and valid_from <= :to
               and valid_to >= :from
             order by id
             limit 1
            """)
        .param("carrier", agreement.carrier())
        .param("household", agreement.household())
        .param("goods", agreement.goods())
        .param("mechanism", agreement.mechanism().name())
        .param("id", id)
        .param("from", agreement.from())
        .param("to", agreement.to())
        .query(String.class)
        .optional();
  }

  /** False when somebody closed it already. */
  boolean close(UUID id, AgreementState as, LocalDate on, @Nullable String why) {
    return db.sql(
                """
                update agreement
                   set closed_as = :as, closed_on = :on, closed_why = :why::text
                 where id = :id
                   and closed_as is null
                """)
            .param("id", id)
            .param("as", as.name())
            .param("on", on)
            .param("why", why)
            .update()
        == 1;
  }

  private static AgreementCard card(ResultSet row, int index) throws SQLException {
    @Nullable String closedAs = row.getString("closed_as");
    return new AgreementCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "carrier_id"),
        Sql.uuid(row, "household_id"),
        new DivisionCode(row.getString("village_code")),
        Sql.uuid(row, "goods_id"),
        Sql.price(row, "floor_price_fen_per_kg"),
        Sql.weight(row, "quantity_g"),
        Sql.date(row, "valid_from"),
        Sql.date(row, "valid_to"),
        Mechanism.valueOf(row.getString("mechanism")),
        closedAs == null ? null : AgreementState.valueOf(closedAs));
  }
}

package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes carriers. */
@Repository
class CarrierStore {

  private final JdbcClient db;

  CarrierStore(JdbcClient db) {
    this.db = db;
  }

  /** False when the id or the credit code is there already. */
  boolean add(NewCarrier carrier, Instant at) {
    return db.sql(
                """
                insert into carrier (id, kind, name_zh, name_en, credit_code, registered_at)
                values (:id, :kind, :name_zh, :name_en, :credit_code::text, :at)
                on conflict do nothing
                """)
            .param("id", carrier.id())
            .param("kind", carrier.kind().name())
            .param("name_zh", carrier.nameZh())
            .param("name_en", carrier.nameEn())
            .param(
                "credit_code", carrier.creditCode() == null ? null : carrier.creditCode().value())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  Optional<CarrierCard> find(UUID id) {
    return db.sql("select id, kind, name_zh, name_en, credit_code from carrier where id = :id")
        .param("id", id)
        .query(CarrierStore::card)
        .optional();
  }

  List<CarrierCard> all() {
    return db.sql(
            "select id, kind, name_zh, name_en, credit_code from carrier order by name_zh, id")
        .query(CarrierStore::card)
        .list();
  }

  /** Until the transaction ends, nobody else signs or accepts for this carrier. */
  void lock(UUID id) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:carrier::text, 0))")
        .param("carrier", id.toString())
        .query((_, _) -> true)
        .list();
  }

  private static CarrierCard card(ResultSet row, int index) throws SQLException {
    return new CarrierCard(
        Sql.uuid(row, "id"),
        CarrierKind.valueOf(row.getString("kind")),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("credit_code"));
  }
}

package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes the dated rates of agreements. */
@Repository
class RateStore {

  private final JdbcClient db;

  RateStore(JdbcClient db) {
    this.db = db;
  }

  /** What is taken off the price of goods brought on this day. */
  Deductions on(UUID agreement, LocalDate day) {
    return db
        .sql(
            """
            select kind, basis, amount
              from agreement_rate
             where agreement_id = :agreement
               and holds_from <= :day
               and holds_to >= :day
            """)
        .param("agreement", agreement)
        .param("day", day)
        .query(RateStore::rate)
        .list()
        .stream()
        .reduce(
            Deductions.NONE,
            (all, rate) -> all.with(rate.kind, rate.basis, rate.amount),
            (all, _) -> all);
  }

  /** What stands in the agreement as it is signed holds for all of it. */
  void signed(UUID agreement, NewAgreement signed, LocalDate on, String by, Instant at) {
    db.sql(
            """
            insert into agreement_rate (id, agreement_id, kind, basis, amount, holds_from, holds_to, agreed_on, entered_by, entered_at)
            select gen_random_uuid(), :agreement, rate.kind, rate.basis, rate.amount, :from, :to, :on, :by, :at
              from (values ('COMMISSION', 'OF_PRICE', :commission::bigint),
                           ('PACKAGING', 'PER_KG', :packaging_kg::bigint),
                           ('PACKAGING', 'PER_PARCEL', :packaging_parcel::bigint),
                           ('COURIER', 'PER_KG', :courier_kg::bigint),
                           ('COURIER', 'PER_PARCEL', :courier_parcel::bigint)) as rate (kind, basis, amount)
             where rate.amount > 0
            """)
        .param("agreement", agreement)
        .param("from", signed.from())
        .param("to", signed.to())
        .param("on", on)
        .param("by", by)
        .param("at", Sql.utc(at))
        .param("commission", signed.commissionBp())
        .param("packaging_kg", signed.deductions().packagingPerKg().fen())
        .param("packaging_parcel", signed.deductions().packagingPerParcel().fen())
        .param("courier_kg", signed.deductions().courierPerKg().fen())
        .param("courier_parcel", signed.deductions().courierPerParcel().fen())
        .update();
  }

  boolean exists(UUID rate) {
    return db.sql("select count(*) from agreement_rate where id = :id")
            .param("id", rate)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The rate holding before ends the day before; the new one holds to the end. */
  void add(UUID id, AgreementCard agreement, NewRate rate, String by, Instant at) {
    db.sql(
            """
            update agreement_rate
               set holds_to = :from::date - 1
             where agreement_id = :agreement
               and kind = :kind
               and holds_from < :from
               and holds_to >= :from
            """)
        .param("agreement", agreement.id())
        .param("kind", rate.kind().name())
        .param("from", rate.from())
        .update();
    db.sql(
            """
            insert into agreement_rate (id, agreement_id, kind, basis, amount, holds_from, holds_to, agreed_on, agreed_by, evidence_id,
                                        entered_by, entered_at)
            values (:id, :agreement, :kind, :basis, :amount, :from, :to, :on, :who, :evidence::uuid, :by, :at)
            """)
        .param("id", id)
        .param("agreement", agreement.id())
        .param("kind", rate.kind().name())
        .param("basis", rate.basis().name())
        .param("amount", rate.amount())
        .param("from", rate.from())
        .param("to", agreement.to())
        .param("on", rate.agreedOn())
        .param("who", rate.agreedBy())
        .param("evidence", rate.evidence())
        .param("by", by)
        .param("at", Sql.utc(at))
        .update();
  }

  /** The last day on which goods came that were not turned away. */
  Optional<LocalDate> lastBrought(UUID agreement) {
    return db.sql(
            """
            select received_on
              from intake
             where agreement_id = :agreement
               and state in ('WEIGHED', 'ACCEPTED')
             order by received_on desc
             limit 1
            """)
        .param("agreement", agreement)
        .query((row, _) -> Sql.date(row, "received_on"))
        .optional();
  }

  /** From when a rate of this kind holds that begins on this day or later. */
  Optional<LocalDate> laterFrom(UUID agreement, RateKind kind, LocalDate from) {
    return db.sql(
            """
            select holds_from
              from agreement_rate
             where agreement_id = :agreement
               and kind = :kind
               and holds_from >= :from
             order by holds_from
             limit 1
            """)
        .param("agreement", agreement)
        .param("kind", kind.name())
        .param("from", from)
        .query((row, _) -> Sql.date(row, "holds_from"))
        .optional();
  }

  private static Rate rate(ResultSet row, int index) throws SQLException {
    return new Rate(
        RateKind.valueOf(row.getString("kind")),
        RateBasis.valueOf(row.getString("basis")),
        row.getLong("amount"));
  }

  private record Rate(RateKind kind, RateBasis basis, long amount) {}
}

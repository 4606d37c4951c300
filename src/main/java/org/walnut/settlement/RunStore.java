package org.walnut.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** What is owed, and the statements made of it. */
@Repository("settlementRunStore")
class RunStore {

  private final JdbcClient db;

  RunStore(JdbcClient db) {
    this.db = db;
  }

  /** Another run of the county waits until this one has ended. */
  void lock() {
    db.sql(
            "select pg_advisory_xact_lock(hashtextextended('settlement run ' || current_setting('walnut.county'), 0))")
        .query((_, _) -> true)
        .list();
  }

  /** Empty for a run that is not there. */
  Optional<LocalDate> madeOn(UUID run, ZoneId zone) {
    return db.sql("select made_at from settlement_run where id = :id")
        .param("id", run)
        .query((row, _) -> LocalDate.ofInstant(Sql.instant(row, "made_at"), zone))
        .optional();
  }

  List<OwedHousehold> owed(LocalDate to) {
    return db.sql(
            """
            with fresh as (
              select l.county_id, l.household_id, count(*) as lines, min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                from settlement_line l
               where l.on_day <= :to
                 and not l.in_statement
               group by l.county_id, l.household_id
            )
            select h.id, h.code, h.head_name, h.village_code, fresh.lines, fresh.since, fresh.fen,
                   payout_reachable(c.way, h.bank_card_sealed is not null, c.bound) as payable,
                   coalesce((select sum(carried.amount_fen)
                               from statement carried
                              where carried.county_id = fresh.county_id
                                and carried.household_id = fresh.household_id
                                and carried.state = 'CARRIED'
                                and not exists (select 1
                                                  from statement_line s
                                                 where s.county_id = carried.county_id and s.carried_id = carried.id)), 0)::bigint as carried_fen
              from fresh
              join household_card h on h.county_id = fresh.county_id and h.id = fresh.household_id
              left join payout_choice_card c on c.county_id = fresh.county_id and c.household_id = fresh.household_id
             order by h.code
            """)
        .param("to", to)
        .query((row, _) ->
            new OwedHousehold(
                Sql.uuid(row, "id"),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("village_code"),
                row.getBoolean("payable"),
                row.getLong("lines"),
                Sql.date(row, "since"),
                Sql.money(row, "fen"),
                Sql.money(row, "carried_fen")))
        .list();
  }

  void insert(UUID run, RunPreview preview, Instant at, String who) {
    db.sql(
            """
            insert into settlement_run (id, code, up_to, made_at, made_by, payable_count, payable_fen, carried_count, carried_fen,
                                        excluded_count, excluded_fen)
            values (:id, :code, :to, :at, :who, :payable, :payable_fen, :carried, :carried_fen, :excluded, :excluded_fen)
            """)
        .param("id", run)
        .param("code", ShortCode.of("SR", run))
        .param("to", preview.to())
        .param("at", Sql.utc(at))
        .param("who", who)
        .param("payable", preview.count(Prospect.PAYABLE))
        .param("payable_fen", preview.total(Prospect.PAYABLE).fen())
        .param("carried", preview.count(Prospect.CARRIED))
        .param("carried_fen", preview.total(Prospect.CARRIED).fen())
        .param("excluded", preview.count(Prospect.NO_BANK_CARD))
        .param("excluded_fen", preview.total(Prospect.NO_BANK_CARD).fen())
        .update();
  }
}

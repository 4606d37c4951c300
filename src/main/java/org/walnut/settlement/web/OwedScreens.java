package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.web.OwedPage.Sum;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Reads what is owed for its page: sums and some households, where a run reads all of them. */
@Repository
@Transactional(readOnly = true)
class OwedScreens {

  private final JdbcClient db;

  OwedScreens(JdbcClient db) {
    this.db = db;
  }

  /** In one statement: what everybody is owed is added up once, for the sums and for the page. */
  OwedPage page(LocalDate to, Cursor cursor) {
    var rows =
        db.sql(
                """
                with fresh as materialized (
                  select l.county_id, l.household_id, count(*) as lines, min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                    from settlement_line l
                   where l.on_day <= :to
                     and not l.in_statement
                   group by l.county_id, l.household_id
                ), carried as materialized (
                  select c.household_id, sum(c.amount_fen)::bigint as fen
                    from statement c
                   where c.state = 'CARRIED'
                     and not exists (select 1
                                       from statement_line s
                                      where s.county_id = c.county_id and s.carried_id = c.id)
                   group by c.household_id
                ), owed as (
                  select fresh.fen + coalesce(carried.fen, 0) as fen,
                         case
                           when fresh.fen + coalesce(carried.fen, 0) <= 0 then 'CARRIED'
                           when payout_reachable(choice.way, bare.household_id is null, choice.bound) then 'PAYABLE'
                           else 'NO_BANK_CARD'
                         end as prospect
                    from fresh
                    left join carried on carried.household_id = fresh.household_id
                    left join payout_choice_card choice on choice.county_id = fresh.county_id and choice.household_id = fresh.household_id
                    left join household_without_card bare on bare.county_id = fresh.county_id and bare.household_id = fresh.household_id
                ), sums as (
                  select count(*) filter (where prospect = 'PAYABLE') as payable_households,
                         coalesce(sum(fen) filter (where prospect = 'PAYABLE'), 0)::bigint as payable_fen,
                         count(*) filter (where prospect = 'NO_BANK_CARD') as no_bank_card_households,
                         coalesce(sum(fen) filter (where prospect = 'NO_BANK_CARD'), 0)::bigint as no_bank_card_fen,
                         count(*) filter (where prospect = 'CARRIED') as carried_households,
                         coalesce(sum(fen) filter (where prospect = 'CARRIED'), 0)::bigint as carried_sum_fen
                    from owed
                ), page as (
                  select fresh.county_id, fresh.household_id, fresh.lines, fresh.since, fresh.fen, coalesce(carried.fen, 0) as carried_fen
                    from fresh
                    left join carried on carried.household_id = fresh.household_id
                   where :after::date is null or (fresh.since, fresh.household_id) > (:after::date, :after_id::uuid)
                   order by fresh.since, fresh.household_id
                   limit 26
                )
                select sums.*, h.id, h.code, h.head_name, h.village_code, coalesce(p.label, h.village_code) as place,
                       payout_reachable(choice.way, h.bank_card_sealed is not null, choice.bound) as payable, page.lines, page.since, page.fen, page.carried_fen
                  from sums
                  left join page on true
                  left join household_card h on h.county_id = page.county_id and h.id = page.household_id
                  left join payout_choice_card choice on choice.county_id = h.county_id and choice.household_id = h.id
                  left join place p on p.code = h.village_code
                 order by page.since, page.household_id
                """)
            .param("to", to)
            .param("after", cursor.date(0))
            .param("after_id", cursor.uuid(1))
            .query((row, _) -> new Found(sums(row), row(row)))
            .list();
    var owed = rows.stream().map(Found::row).filter(Objects::nonNull).toList();
    return new OwedPage(
        to,
        rows.getFirst().sums(),
        Paged.of(owed, 25, row -> Cursor.of(row.owed().since(), row.owed().household())));
  }

  /** Of everybody, and of one household unless there is none. */
  private record Found(List<Sum> sums, @Nullable OwedRow row) {}

  private static List<Sum> sums(ResultSet row) throws SQLException {
    return List.of(
        new Sum(Prospect.PAYABLE, row.getLong("payable_households"), Sql.money(row, "payable_fen")),
        new Sum(
            Prospect.CARRIED, row.getLong("carried_households"), Sql.money(row, "carried_sum_fen")),
        new Sum(
            Prospect.NO_BANK_CARD,
            row.getLong("no_bank_card_households"),
            Sql.money(row, "no_bank_card_fen")));
  }

  /** Who has waited longest comes first. */
  private static @Nullable OwedRow row(ResultSet row) throws SQLException {
    if (row.getObject("id") == null) {
      return null;
    }
    var owed =
        new OwedHousehold(
            Sql.uuid(row, "id"),
            row.getString("code"),
            row.getString("head_name"),
            row.getString("village_code"),
            row.getBoolean("payable"),
            row.getLong("lines"),
            Sql.date(row, "since"),
            Sql.money(row, "fen"),
            Sql.money(row, "carried_fen"));
    return new OwedRow(owed, row.getString("place"));
  }
}

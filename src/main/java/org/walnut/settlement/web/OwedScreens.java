package org.walnut.settlement.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.settlement.OwedHousehold;
import org.walnut.settlement.Prospect;
import org.walnut.settlement.web.OwedPage.Sum;
import org.walnut.shared.Money;
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

  OwedPage page(LocalDate to, Cursor cursor) {
    return new OwedPage(to, sums(to), households(to, cursor));
  }

  private List<Sum> sums(LocalDate to) {
    var found =
        db
            .sql(
                """
                with fresh as (
                  select l.county_id, l.household_id, sum(l.amount_fen) as fen
                    from settlement_line l
                   where l.on_day <= :to
                     and not l.in_statement
                   group by l.county_id, l.household_id
                ), carried as (
                  select c.household_id, sum(c.amount_fen) as fen
                    from statement c
                   where c.state = 'CARRIED'
                     and not exists (select 1
                                       from statement_line s
                                      where s.county_id = c.county_id and s.carried_id = c.id)
                   group by c.household_id
                )
                select case
                         when fresh.fen + coalesce(carried.fen, 0) <= 0 then 'CARRIED'
                         when payout_reachable(choice.way, bare.household_id is null, choice.bound) then 'PAYABLE'
                         else 'NO_BANK_CARD'
                       end as prospect,
                       count(*) as households, sum(fresh.fen + coalesce(carried.fen, 0))::bigint as total_fen
                  from fresh
                  left join carried on carried.household_id = fresh.household_id
                  left join payout_choice_card choice on choice.county_id = fresh.county_id and choice.household_id = fresh.household_id
                  left join household_without_card bare on bare.county_id = fresh.county_id and bare.household_id = fresh.household_id
                 group by 1
                """)
            .param("to", to)
            .query((row, _) ->
                new Sum(
                    Prospect.valueOf(row.getString("prospect")),
                    row.getLong("households"),
                    Sql.money(row, "total_fen")))
            .stream()
            .collect(toMap(Sum::prospect, identity()));
    return Arrays.stream(Prospect.values())
        .map(each -> found.getOrDefault(each, new Sum(each, 0, Money.ZERO)))
        .toList();
  }

  /** Who has waited longest comes first. */
  private Paged<OwedRow> households(LocalDate to, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select l.county_id, l.household_id, count(*) as lines, min(l.on_day) as since, sum(l.amount_fen)::bigint as fen
                    from settlement_line l
                   where l.on_day <= :to
                     and not l.in_statement
                   group by l.county_id, l.household_id
                  having :after::date is null or (min(l.on_day), l.household_id) > (:after::date, :after_id::uuid)
                   order by min(l.on_day), l.household_id
                   limit 26
                )
                select h.id, h.code, h.head_name, h.village_code, coalesce(p.label, h.village_code) as place,
                       payout_reachable(choice.way, h.bank_card_sealed is not null, choice.bound) as payable, page.lines, page.since, page.fen,
                       coalesce((select sum(c.amount_fen)
                                   from statement c
                                  where c.county_id = page.county_id
                                    and c.household_id = page.household_id
                                    and c.state = 'CARRIED'
                                    and not exists (select 1
                                                      from statement_line s
                                                     where s.county_id = c.county_id and s.carried_id = c.id)), 0)::bigint as carried_fen
                  from page
                  join household_card h on h.county_id = page.county_id and h.id = page.household_id
                  left join payout_choice_card choice on choice.county_id = h.county_id and choice.household_id = h.id
                  left join place p on p.code = h.village_code
                 order by page.since, h.id
                """)
            .param("to", to)
            .param("after", cursor.date(0))
            .param("after_id", cursor.uuid(1))
            .query(OwedScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.owed().since(), row.owed().household()));
  }

  private static OwedRow row(ResultSet row, int index) throws SQLException {
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

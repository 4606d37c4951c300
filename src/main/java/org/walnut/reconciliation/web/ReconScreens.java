package org.walnut.reconciliation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.reconciliation.DifferenceKind;
import org.walnut.reconciliation.DifferenceState;
import org.walnut.reconciliation.Side;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** What the pages of reconciliation show. */
@Repository
@Transactional(readOnly = true)
class ReconScreens {

  private final JdbcClient db;

  ReconScreens(JdbcClient db) {
    this.db = db;
  }

  /** The days of a month that have begun, the newest first. */
  List<DayRow> days(YearMonth month, LocalDate today) {
    return db.sql(
            """
            select d.at::date as day, p.line_count as provider_lines, b.line_count as bank_lines,
                   coalesce(x.open, 0) as open, coalesce(x.settled, 0) as settled
              from generate_series(:from::date::timestamp, :to::date::timestamp, interval '1 day') as d (at)
              left join recon_file p on p.side = 'PROVIDER' and p.day = d.at::date
              left join recon_file b on b.side = 'BANK' and b.day = d.at::date
              left join (select day, count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'RESOLVED') as settled
                           from recon_difference
                          where day between :from::date and :to::date
                          group by day) x on x.day = d.at::date
             where d.at::date <= :today::date
             order by d.at desc
            """)
        .param("from", month.atDay(1))
        .param("to", month.atEndOfMonth())
        .param("today", today)
        .query((row, _) ->
            new DayRow(
                Sql.date(row, "day"),
                row.getObject("provider_lines", Integer.class),
                row.getObject("bank_lines", Integer.class),
                row.getLong("open"),
                row.getLong("settled")))
        .list();
  }

  /** The last four digits of the account whose statements are read. */
  Optional<String> account() {
    return db.sql(
            "select right(account_no, 4) as digits from recon_account order by turn_no desc limit 1")
        .query((row, _) -> row.getString("digits"))
        .optional();
  }

  List<SideSums> sums(LocalDate day) {
    return Arrays.stream(Side.values()).map(side -> sums(side, day)).toList();
  }

  private SideSums sums(Side side, LocalDate day) {
    return db.sql(
            """
            with ours as (
              select coalesce(substring(l.cause from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'), l.cause) as reference,
                     count(*) as lines, sum(l.debit_fen)::bigint as in_fen, sum(l.credit_fen)::bigint as out_fen
                from ledger_line l
               where l.kind = :side
                 and l.on_day = :day
                 and l.cause not like 'reconciliation:%'
               group by 1
            ), theirs as (
              select n.reference, count(*) as lines,
                     coalesce(sum(n.amount_fen) filter (where n.amount_fen > 0), 0)::bigint as in_fen,
                     coalesce(-sum(n.amount_fen) filter (where n.amount_fen < 0), 0)::bigint as out_fen
                from recon_file f
                join recon_line n on n.county_id = f.county_id and n.file_id = f.id
               where f.side = :side
                 and f.day = :day
               group by n.reference
            )
            select exists (select 1 from recon_file f where f.side = :side and f.day = :day) as read,
                   coalesce(sum(o.lines), 0) as ours, coalesce(sum(o.in_fen), 0) as ours_in, coalesce(sum(o.out_fen), 0) as ours_out,
                   coalesce(sum(t.lines), 0) as theirs, coalesce(sum(t.in_fen), 0) as theirs_in, coalesce(sum(t.out_fen), 0) as theirs_out,
                   count(*) filter (where o.in_fen - o.out_fen = t.in_fen - t.out_fen) as matched,
                   (select count(*) from recon_difference d where d.side = :side and d.day = :day and d.state = 'OPEN') as open
              from ours o
              full join theirs t using (reference)
            """)
        .param("side", side.name())
        .param("day", day)
        .query((row, _) ->
            new SideSums(
                side,
                row.getBoolean("read"),
                row.getLong("ours"),
                Sql.money(row, "ours_in"),
                Sql.money(row, "ours_out"),
                row.getLong("theirs"),
                Sql.money(row, "theirs_in"),
                Sql.money(row, "theirs_out"),
                row.getLong("matched"),
                row.getLong("open")))
        .single();
  }

  /** The differences of a day, at most 500, the open first; found by code or reference. */
  List<DifferenceRow> differences(LocalDate day, DifferenceFilter filter) {
    return db.sql(
            """
            select d.id, d.code, d.side, d.day, d.reference, d.kind, d.ours_fen, d.theirs_fen, d.state, d.healed_on, r.why, e.code as other, r.entry_id
              from recon_difference d
              left join recon_resolution r on r.county_id = d.county_id and r.difference_id = d.id
              left join recon_difference e on e.county_id = r.county_id and e.id = r.other_id
             where d.day = :day
               and (:q = '' or d.code = upper(:q) or position(lower(:q) in lower(d.reference)) > 0)
               and (:kind = '' or d.kind = :kind)
               and (:state = '' or d.state = :state)
             order by d.state = 'OPEN' desc, abs(d.theirs_fen - d.ours_fen) desc, d.id
             limit 500
            """)
        .param("day", day)
        .param("q", filter.q())
        .param("kind", filter.kind())
        .param("state", filter.state())
        .query(ReconScreens::difference)
        .list();
  }

  DifferenceRow difference(UUID id) {
    return db.sql(
            """
            select d.id, d.code, d.side, d.day, d.reference, d.kind, d.ours_fen, d.theirs_fen, d.state, d.healed_on, r.why, e.code as other, r.entry_id
              from recon_difference d
              left join recon_resolution r on r.county_id = d.county_id and r.difference_id = d.id
              left join recon_difference e on e.county_id = r.county_id and e.id = r.other_id
             where d.id = :id
            """)
        .param("id", id)
        .query(ReconScreens::difference)
        .optional()
        .orElseThrow(() -> new NotFound("reconciliation.difference", id));
  }

  /** Open ones of the same side that together with this one come to nothing. */
  List<DifferenceRow> explaining(DifferenceRow one) {
    return db.sql(
            """
            select d.id, d.code, d.side, d.day, d.reference, d.kind, d.ours_fen, d.theirs_fen, d.state, d.healed_on, null as why, null as other, null as entry_id
              from recon_difference d
             where d.side = :side
               and d.state = 'OPEN'
               and d.id <> :id
               and d.theirs_fen - d.ours_fen = :delta
             order by d.day, d.id
             limit 20
            """)
        .param("side", one.side().name())
        .param("id", one.id())
        .param("delta", one.ours().minus(one.theirs()).fen())
        .query(ReconScreens::difference)
        .list();
  }

  private static DifferenceRow difference(ResultSet row, int index) throws SQLException {
    return new DifferenceRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Side.valueOf(row.getString("side")),
        Sql.date(row, "day"),
        row.getString("reference"),
        DifferenceKind.valueOf(row.getString("kind")),
        Sql.money(row, "ours_fen"),
        Sql.money(row, "theirs_fen"),
        DifferenceState.valueOf(row.getString("state")),
        Sql.dateOrNull(row, "healed_on"),
        row.getString("why"),
        row.getString("other"),
        Sql.uuidOrNull(row, "entry_id"));
  }
}

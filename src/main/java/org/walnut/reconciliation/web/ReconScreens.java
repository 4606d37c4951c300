package org.walnut.reconciliation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.reconciliation.DifferenceKind;
import org.walnut.reconciliation.DifferenceState;
import org.walnut.reconciliation.Side;
import org.walnut.reconciliation.Sides;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** What the pages of reconciliation show. */
@Repository
@Transactional(readOnly = true)
class ReconScreens {

  private final JdbcClient db;
  private final Sides sides;

  ReconScreens(JdbcClient db, Sides sides) {
    this.db = db;
    this.sides = sides;
  }

  /** The days of a month that have begun, the newest first. */
  List<DayRow> days(YearMonth month, LocalDate today) {
    return db.sql(
            """
            select d.at::date as day, coalesce(f.sides, '{}') as sides, coalesce(f.counts, '{}') as counts,
                   coalesce(x.open, 0) as open, coalesce(x.settled, 0) as settled
              from generate_series(:from::date::timestamp, :to::date::timestamp, interval '1 day') as d (at)
              left join (select day, array_agg(side order by side) as sides, array_agg(line_count order by side) as counts
                           from recon_file
                          where day between :from::date and :to::date
                          group by day) f on f.day = d.at::date
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
                sides.all(),
                lines(row),
                row.getLong("open"),
                row.getLong("settled")))
        .list();
  }

  private static Map<Side, Integer> lines(ResultSet row) throws SQLException {
    var sides = (String[]) row.getArray("sides").getArray();
    var counts = (Integer[]) row.getArray("counts").getArray();
    var lines = new EnumMap<Side, Integer>(Side.class);
    for (var i = 0; i < sides.length; i++) {
      lines.put(Side.valueOf(sides[i]), counts[i]);
    }
    return lines;
  }

  /** The last four digits of the account whose statements are read. */
  Optional<String> account() {
    return db.sql(
            "select right(account_no, 4) as digits from recon_account order by turn_no desc limit 1")
        .query((row, _) -> row.getString("digits"))
        .optional();
  }

  /** The books beside each file of the day. */
  List<SideSums> sums(LocalDate day) {
    return db.sql(
            """
            with ours as (
              select l.kind as side,
                     coalesce(substring(l.cause from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'), l.cause) as reference,
                     count(*) as lines, sum(l.debit_fen)::bigint as in_fen, sum(l.credit_fen)::bigint as out_fen
                from ledger_line l
               where l.kind = any (:sides::text[])
                 and l.on_day = :day
                 and l.cause not like 'reconciliation:%'
               group by 1, 2
            ), theirs as (
              select s.side, s.reference, count(*) as lines,
                     coalesce(sum(s.amount_fen) filter (where s.amount_fen > 0), 0)::bigint as in_fen,
                     coalesce(-sum(s.amount_fen) filter (where s.amount_fen < 0), 0)::bigint as out_fen
                from recon_said s
               where s.side = any (:sides::text[])
                 and s.day = :day
               group by s.side, s.reference
            ), both_say as (
              select side, sum(o.lines) as ours, sum(o.in_fen) as ours_in, sum(o.out_fen) as ours_out,
                     sum(t.lines) as theirs, sum(t.in_fen) as theirs_in, sum(t.out_fen) as theirs_out,
                     count(*) filter (where o.in_fen - o.out_fen = t.in_fen - t.out_fen) as matched
                from ours o
                full join theirs t using (side, reference)
               group by side
            )
            select s.side, f.id is not null as read, coalesce(f.fee_fen, 0) as fees,
                   f.fee_entry_id as fees_entry,
                   coalesce(b.ours, 0) as ours, coalesce(b.ours_in, 0) as ours_in, coalesce(b.ours_out, 0) as ours_out,
                   coalesce(b.theirs, 0) as theirs, coalesce(b.theirs_in, 0) as theirs_in, coalesce(b.theirs_out, 0) as theirs_out,
                   coalesce(b.matched, 0) as matched,
                   (select count(*) from recon_difference d where d.side = s.side and d.day = :day and d.state = 'OPEN') as open
              from unnest(:sides::text[]) with ordinality as s (side, place)
              left join recon_file f on f.side = s.side and f.day = :day
              left join both_say b on b.side = s.side
             order by s.place
            """)
        .param("sides", sides.all().stream().map(Side::name).toArray(String[]::new))
        .param("day", day)
        .query(ReconScreens::sums)
        .list();
  }

  private static SideSums sums(ResultSet row, int index) throws SQLException {
    return new SideSums(
        Side.valueOf(row.getString("side")),
        row.getBoolean("read"),
        row.getLong("ours"),
        Sql.money(row, "ours_in"),
        Sql.money(row, "ours_out"),
        row.getLong("theirs"),
        Sql.money(row, "theirs_in"),
        Sql.money(row, "theirs_out"),
        row.getLong("matched"),
        Sql.money(row, "fees"),
        Sql.uuidOrNull(row, "fees_entry"),
        row.getLong("open"));
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

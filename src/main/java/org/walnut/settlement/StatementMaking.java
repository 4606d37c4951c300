package org.walnut.settlement;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Writes the statements of a run, many at once. */
@Repository
class StatementMaking {

  private final JdbcClient db;

  StatementMaking(JdbcClient db) {
    this.db = db;
  }

  void make(UUID run, LocalDate to, List<OwedHousehold> households, Instant at) {
    var ids = households.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
    statements(run, to, households, ids, at);
    carried(ids);
    refuseOthersThanSeen(households, lines(ids, to));
  }

  private void statements(
      UUID run, LocalDate to, List<OwedHousehold> households, UUID[] ids, Instant at) {
    db.sql(
            """
            insert into statement (id, code, run_id, household_id, up_to, amount_fen, state, made_at)
            select made.id, made.code, :run, made.household, :to, made.fen, case when made.fen > 0 then 'STATEMENT' else 'CARRIED' end, :at
              from unnest(:ids::uuid[], :codes::text[], :households::uuid[], :amounts::bigint[]) as made (id, code, household, fen)
            """)
        .param("run", run)
        .param("to", to)
        .param("at", Sql.utc(at))
        .param("ids", ids)
        .param("codes", Arrays.stream(ids).map(id -> ShortCode.of("ST", id)).toArray(String[]::new))
        .param("households", households.stream().map(OwedHousehold::household).toArray(UUID[]::new))
        .param("amounts", households.stream().map(each -> each.total().fen()).toArray(Long[]::new))
        .update();
  }

  /** What the last statement left comes first. */
  private void carried(UUID[] ids) {
    db.sql(
            """
            insert into statement_line (statement_id, line_no, carried_id, amount_fen)
            select m.id, row_number() over (partition by m.id order by c.id), c.id, c.amount_fen
              from statement m
              join statement c on c.county_id = m.county_id and c.household_id = m.household_id and c.state = 'CARRIED' and c.id <> all(:ids::uuid[])
             where m.id = any(:ids::uuid[])
               and not exists (select 1
                                 from statement_line s
                                where s.county_id = c.county_id and s.carried_id = c.id)
            """)
        .param("ids", ids)
        .update();
  }

  /**
   * Answers what the lines of each household come to. How many lines went before is counted once
   * and not for each line: nothing is known of a table that is being filled, and it would be read
   * again and again.
   */
  private Map<UUID, Money> lines(UUID[] ids, LocalDate to) {
    return db
        .sql(
            """
            with before as materialized (
              select county_id, statement_id, count(*) as lines
                from statement_line
               where statement_id = any(:ids::uuid[])
               group by county_id, statement_id
            ),
            taken as (
              update settlement_line l
                 set in_statement = true
                from statement m
               where m.id = any(:ids::uuid[])
                 and l.county_id = m.county_id
                 and l.household_id = m.household_id
                 and l.on_day <= :to
                 and not l.in_statement
              returning m.county_id, m.id as statement_id, m.household_id, l.id, l.on_day, l.amount_fen
            ),
            put as (
              insert into statement_line (statement_id, line_no, settlement_line_id, amount_fen)
              select t.statement_id,
                     coalesce(b.lines, 0) + row_number() over (partition by t.statement_id order by t.on_day, t.id),
                     t.id, t.amount_fen
                from taken t
                left join before b on b.county_id = t.county_id and b.statement_id = t.statement_id
            )
            select household_id, sum(amount_fen)::bigint as fen
              from taken
             group by household_id
            """)
        .param("ids", ids)
        .param("to", to)
        .query((row, _) -> Map.entry(Sql.uuid(row, "household_id"), Sql.money(row, "fen")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A line that came in between would make a statement say something else than its lines. */
  private static void refuseOthersThanSeen(List<OwedHousehold> households, Map<UUID, Money> taken) {
    for (var each : households) {
      if (!each.fresh().equals(taken.get(each.household()))) {
        throw new ChangedMeanwhile("settlement.household", each.code());
      }
    }
  }
}

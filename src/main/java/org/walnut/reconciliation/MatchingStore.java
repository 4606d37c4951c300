package org.walnut.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/**
 * Lays the books beside a file, all lines at once. In the books, what something is about is the id
 * in the cause of its entry; entries and lines about the same are added up.
 */
@Repository
class MatchingStore {

  /** Something about which the two do not say the same. */
  record Apart(String reference, long ours, long theirs) {}

  private final JdbcClient db;

  MatchingStore(JdbcClient db) {
    this.db = db;
  }

  /** Looks at a day and writes down what differs; what does not differ any more heals. */
  void match(Side side, LocalDate day, Instant at) {
    var apart = apart(side, day);
    heal(side, day, apart);
    write(side, day, apart, at);
  }

  List<Apart> apart(Side side, LocalDate day) {
    return db.sql(
            """
            select reference, coalesce(o.fen, 0) as ours_fen, coalesce(t.fen, 0) as theirs_fen
              from (select coalesce(substring(l.cause from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'), l.cause) as reference,
                           sum(l.debit_fen - l.credit_fen)::bigint as fen
                      from ledger_line l
                     where l.kind = :side
                       and l.on_day = :day
                       and l.cause not like 'reconciliation:%'
                     group by 1) o
              full join (select s.reference, sum(s.amount_fen)::bigint as fen
                           from recon_said s
                          where s.side = :side
                            and s.day = :day
                          group by s.reference) t using (reference)
             where coalesce(o.fen, 0) <> coalesce(t.fen, 0)
             order by reference
            """)
        .param("side", side.name())
        .param("day", day)
        .query((row, _) ->
            new Apart(
                row.getString("reference"), row.getLong("ours_fen"), row.getLong("theirs_fen")))
        .list();
  }

  /**
   * What is open and not so any more heals: on this day itself, or because this day makes up for
   * what its neighbour lacks.
   */
  private void heal(Side side, LocalDate day, List<Apart> apart) {
    db.sql(
            """
            with now as (
              select * from unnest(:references::text[], :ours::bigint[], :theirs::bigint[]) as a (reference, ours, theirs)
            )
            update recon_difference d
               set state = 'HEALED', healed_on = :day::date
             where d.side = :side
               and d.state = 'OPEN'
               and (d.day = :day::date and not exists (select 1 from now where now.reference = d.reference)
                    or d.day in (:day::date - 1, :day::date + 1)
                       and exists (select 1
                                     from now
                                    where now.reference = d.reference
                                      and now.ours + d.ours_fen = now.theirs + d.theirs_fen))
            """)
        .param("side", side.name())
        .param("day", day)
        .param("references", references(apart))
        .param("ours", apart.stream().map(Apart::ours).toArray(Long[]::new))
        .param("theirs", apart.stream().map(Apart::theirs).toArray(Long[]::new))
        .update();
  }

  /**
   * Writes down what is new, and what of the open has changed; what a neighbour heals is nothing.
   */
  private void write(Side side, LocalDate day, List<Apart> apart, Instant at) {
    var ids = apart.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
    db.sql(
            """
            insert into recon_difference (id, code, side, day, reference, kind, ours_fen, theirs_fen, state, found_at)
            select a.id, a.code, :side, :day::date, a.reference, a.kind, a.ours, a.theirs, 'OPEN', :at
              from unnest(:ids::uuid[], :codes::text[], :references::text[], :kinds::text[], :ours::bigint[], :theirs::bigint[])
                   as a (id, code, reference, kind, ours, theirs)
             where not exists (select 1
                                 from recon_difference d
                                where d.side = :side
                                  and d.day in (:day::date - 1, :day::date + 1)
                                  and d.reference = a.reference
                                  and d.state = 'HEALED'
                                  and d.ours_fen + a.ours = d.theirs_fen + a.theirs)
                on conflict (county_id, side, day, reference) do update
               set kind = excluded.kind, ours_fen = excluded.ours_fen, theirs_fen = excluded.theirs_fen
             where recon_difference.state = 'OPEN'
            """)
        .param("side", side.name())
        .param("day", day)
        .param("at", Sql.utc(at))
        .param("ids", ids)
        .param("codes", Arrays.stream(ids).map(id -> ShortCode.of("RD", id)).toArray(String[]::new))
        .param("references", references(apart))
        .param(
            "kinds",
            apart.stream()
                .map(each -> DifferenceKind.of(each.ours(), each.theirs()).name())
                .toArray(String[]::new))
        .param("ours", apart.stream().map(Apart::ours).toArray(Long[]::new))
        .param("theirs", apart.stream().map(Apart::theirs).toArray(Long[]::new))
        .update();
  }

  long open(Side side, LocalDate day) {
    return db.sql(
            "select count(*) from recon_difference where side = :side and day = :day and state = 'OPEN'")
        .param("side", side.name())
        .param("day", day)
        .query(Long.class)
        .single();
  }

  private static String[] references(List<Apart> apart) {
    return apart.stream().map(Apart::reference).toArray(String[]::new);
  }
}

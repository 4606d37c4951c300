package org.walnut.reconciliation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Recomputes from raw rows: each file holds the lines it came with; whatever a file says and the
 * books do not is written down as a difference or made up for by the day beside it; what was kept
 * and what was posted is in the books with its amount; what explains each other comes to nothing
 * together.
 */
@Component
class FilesAgreeWithTheBooks implements Check {

  private final JdbcClient db;

  FilesAgreeWithTheBooks(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "what the payment service and the bank say is in the books or known to differ";
  }

  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from recon_line").query(Long.class).single();
    return new Finding(looked, faults());
  }

  private List<String> faults() {
    return db.sql(
            """
            with theirs as (
              select s.county_id, s.side, s.day, s.reference, sum(s.amount_fen)::bigint as fen
                from recon_said s
               group by s.county_id, s.side, s.day, s.reference
            ), ours as (
              select l.kind, l.on_day, sum(l.debit_fen - l.credit_fen)::bigint as fen,
                     coalesce(substring(l.cause from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'), l.cause) as reference
                from ledger_line l
               where l.kind in ('PROVIDER', 'WECHAT', 'ALIPAY', 'BANK')
                 and l.cause not like 'reconciliation:%'
               group by l.kind, l.on_day, 4
            )
            select t.side || ' of ' || t.day || ' says ' || t.fen || ' fen of ' || t.reference || ', the books ' || coalesce(o.fen, 0)
              from theirs t
              left join ours o on o.kind = t.side and o.on_day = t.day and o.reference = t.reference
             where t.fen <> coalesce(o.fen, 0)
               and not exists (select 1
                                 from recon_difference d
                                where d.county_id = t.county_id and d.side = t.side and d.reference = t.reference
                                  and (d.day = t.day
                                       or d.state = 'HEALED'
                                          and d.day between t.day - 1 and t.day + 1
                                          and d.ours_fen + coalesce(o.fen, 0) = d.theirs_fen + t.fen))
             union all
            select 'file ' || f.side || ' of ' || f.day || ' came with ' || f.line_count || ' lines, has ' || count(n.line_no)
              from recon_file f
              left join recon_line n on n.county_id = f.county_id and n.file_id = f.id
             group by f.county_id, f.id, f.side, f.day, f.line_count, f.in_fen, f.out_fen
            having f.line_count <> count(n.line_no) or f.in_fen - f.out_fen <> coalesce(sum(n.amount_fen), 0)
             union all
            select 'file ' || f.side || ' of ' || f.day || ' says ' || f.fee_fen || ' fen were kept, booked ' || coalesce(sum(l.debit_fen - l.credit_fen), 0)
              from recon_file f
              left join ledger_line l on l.entry_id = f.fee_entry_id and l.kind = 'FEES'
             where f.fee_entry_id is not null
             group by f.county_id, f.id, f.side, f.day, f.fee_fen
            having f.fee_fen <> coalesce(sum(l.debit_fen - l.credit_fen), 0)
             union all
            select 'difference ' || d.code || ' is ' || d.state || ' and was settled ' || coalesce(r.how, 'by nobody')
              from recon_difference d
              left join recon_resolution r on r.county_id = d.county_id and r.difference_id = d.id
             where (d.state = 'RESOLVED') <> (r.difference_id is not null)
             union all
            select 'difference ' || d.code || ' of ' || (d.theirs_fen - d.ours_fen) || ' fen, booked ' || coalesce(sum(l.debit_fen - l.credit_fen), 0)
              from recon_resolution r
              join recon_difference d on d.county_id = r.county_id and d.id = r.difference_id
              left join ledger_line l on l.cause = 'reconciliation:' || d.id and l.kind = d.side
             where r.how = 'POSTED'
             group by d.county_id, d.id, d.code, d.theirs_fen, d.ours_fen
            having d.theirs_fen - d.ours_fen <> coalesce(sum(l.debit_fen - l.credit_fen), 0)
             union all
            select 'difference ' || d.code || ' is explained by ' || e.code || ', together ' || (d.theirs_fen - d.ours_fen + e.theirs_fen - e.ours_fen) || ' fen'
              from recon_resolution r
              join recon_difference d on d.county_id = r.county_id and d.id = r.difference_id
              join recon_difference e on e.county_id = r.county_id and e.id = r.other_id
             where d.theirs_fen - d.ours_fen + e.theirs_fen - e.ours_fen <> 0
             order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

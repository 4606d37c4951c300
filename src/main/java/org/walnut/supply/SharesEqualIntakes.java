package org.walnut.supply;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Adds up every lot's shares again: what households brought into it, or what went into it from
 * other lots.
 */
@Component
class SharesEqualIntakes implements Check {

  private record Shared(String code, long shares, long brought, long processed, long strangers) {

    boolean holds() {
      return shares == brought + processed && strangers == 0;
    }

    String fault() {
      return "lot %s: shares of %d g, intakes of %d g, other lots of %d g, %d sources that are in no lot behind it"
          .formatted(code, shares, brought, processed, strangers);
    }
  }

  private final JdbcClient db;

  SharesEqualIntakes(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "lot shares equal intakes";
  }

  @Override
  public Finding run() {
    var all = shared();
    return new Finding(
        all.size(), all.stream().filter(each -> !each.holds()).map(Shared::fault).toList());
  }

  private List<Shared> shared() {
    return db.sql(
            """
            select l.code,
                   (select coalesce(sum(s.weight_g), 0)
                      from lot_share s
                     where s.county_id = t.county_id
                       and s.lot_id = t.lot_id) as shares_g,
                   (select coalesce(sum(i.net_g), 0)
                      from intake i
                     where i.county_id = t.county_id
                       and i.lot_id = t.lot_id
                       and i.state = 'ACCEPTED') as brought_g,
                   (select coalesce(sum(n.weight_g), 0)
                      from processing p
                      join processing_input n on n.county_id = p.county_id and n.processing_id = p.id
                     where p.county_id = t.county_id
                       and p.output_lot_id = t.lot_id) as processed_g,
                   (select count(*)
                      from lot_share s
                     where s.county_id = t.county_id
                       and s.lot_id = t.lot_id
                       and not exists (select 1
                                         from intake i
                                        where i.county_id = s.county_id
                                          and i.id = s.intake_id
                                          and i.lot_id = s.lot_id
                                          and i.net_g = s.weight_g
                                          and i.state = 'ACCEPTED')
                       and not exists (select 1
                                         from processing p
                                         join processing_input n on n.county_id = p.county_id and n.processing_id = p.id
                                         join lot_share b on b.county_id = n.county_id and b.lot_id = n.lot_id
                                        where p.county_id = s.county_id
                                          and p.output_lot_id = s.lot_id
                                          and b.intake_id = s.intake_id)) as strangers
              from lot_terms t
              join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
             order by l.code
            """)
        .query((row, _) ->
            new Shared(
                row.getString("code"),
                row.getLong("shares_g"),
                row.getLong("brought_g"),
                row.getLong("processed_g"),
                row.getLong("strangers")))
        .list();
  }
}

package org.walnut.supply;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Weighs every processing again: what went in, what came out, and what the stock's movements say of
 * both.
 */
@Component
class MassBalance implements Check {

  private record Weighed(
      String code, long in, long inputs, long consumed, long out, long received, long most) {

    boolean holds() {
      return in == inputs && in == consumed && out == received && out <= most;
    }

    String fault() {
      return "processing %s: %d g in (inputs %d g, taken from stock %d g), %d g out (into stock %d g), at most %d g"
          .formatted(code, in, inputs, consumed, out, received, most);
    }
  }

  private final JdbcClient db;

  MassBalance(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "no more comes out of a lot than its yield allows";
  }

  @Override
  public Finding run() {
    var all = weighed();
    return new Finding(
        all.size(), all.stream().filter(each -> !each.holds()).map(Weighed::fault).toList());
  }

  private List<Weighed> weighed() {
    return db.sql(
            """
            select p.code, p.input_g, p.output_g, p.input_g::numeric * p.max_yield_ppm / 1000000 as most_g,
                   (select coalesce(sum(i.weight_g), 0)
                      from processing_input i
                     where i.county_id = p.county_id
                       and i.processing_id = p.id) as inputs_g,
                   (select coalesce(-sum(m.on_hand_delta_g), 0)
                      from movement_card m
                     where m.county_id = p.county_id
                       and m.kind = 'CONSUMED'
                       and m.cause = 'processing:' || p.id) as consumed_g,
                   (select coalesce(sum(m.on_hand_delta_g), 0)
                      from movement_card m
                     where m.county_id = p.county_id
                       and m.lot_id = p.output_lot_id
                       and m.kind = 'RECEIVED') as received_g
              from processing p
             order by p.code
            """)
        .query((row, _) ->
            new Weighed(
                row.getString("code"),
                row.getLong("input_g"),
                row.getLong("inputs_g"),
                row.getLong("consumed_g"),
                row.getLong("output_g"),
                row.getLong("received_g"),
                row.getBigDecimal("most_g").longValue()))
        .list();
  }
}

package org.walnut.stock;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Adds up the movements of every lot again, and what is promised of it, and compares with the
 * balance kept.
 */
@Component
class StockEqualsMovements implements Check {

  private record Kept(
      String code,
      long onHand,
      long reserved,
      long movedOnHand,
      long movedReserved,
      long promised) {

    boolean holds() {
      return onHand == movedOnHand
          && reserved == movedReserved
          && reserved == promised
          && reserved >= 0
          && onHand >= reserved;
    }

    String fault() {
      return "lot %s keeps %d g on hand and %d g reserved; its movements say %d g and %d g, its reservations %d g"
          .formatted(code, onHand, reserved, movedOnHand, movedReserved, promised);
    }
  }

  private final JdbcClient db;

  StockEqualsMovements(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "stock equals movements";
  }

  @Override
  public Finding run() {
    var lots = lots();
    return new Finding(
        lots.size(), lots.stream().filter(lot -> !lot.holds()).map(Kept::fault).toList());
  }

  private List<Kept> lots() {
    return db.sql(
            """
            select l.code, coalesce(b.on_hand_g, 0) as on_hand_g, coalesce(b.reserved_g, 0) as reserved_g,
                   coalesce(m.on_hand_g, 0) as moved_on_hand_g, coalesce(m.reserved_g, 0) as moved_reserved_g,
                   coalesce(r.weight_g, 0) as promised_g
              from lot l
              left join lot_balance b on b.county_id = l.county_id and b.lot_id = l.id
              left join (select county_id, lot_id, sum(on_hand_delta_g) as on_hand_g, sum(reserved_delta_g) as reserved_g
                           from movement
                          group by county_id, lot_id) m on m.county_id = l.county_id and m.lot_id = l.id
              left join (select county_id, lot_id, sum(weight_g) as weight_g
                           from reservation
                          group by county_id, lot_id) r on r.county_id = l.county_id and r.lot_id = l.id
             order by l.code
            """)
        .query((row, _) ->
            new Kept(
                row.getString("code"),
                row.getLong("on_hand_g"),
                row.getLong("reserved_g"),
                row.getLong("moved_on_hand_g"),
                row.getLong("moved_reserved_g"),
                row.getLong("promised_g")))
        .list();
  }
}

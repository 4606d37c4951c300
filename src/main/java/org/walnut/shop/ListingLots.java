package org.walnut.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.audit.Activities;
import org.walnut.shared.Sql;
import org.walnut.stock.LotCard;
import org.walnut.stock.LotLeavesSale;
import org.walnut.stock.LotState;

/** Which lots a listing is sold from. */
@Repository
class ListingLots {

  private record Told(UUID listing, String title) {}

  private final JdbcClient db;
  private final Activities activities;
  private final Clock clock;

  ListingLots(JdbcClient db, Activities activities, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.clock = clock;
  }

  void attachAll(UUID listing, List<UUID> lots) {
    lots.forEach(lot -> attach(listing, lot));
  }

  /** False when it is attached already. */
  boolean attach(UUID listing, UUID lot) {
    return db.sql(
                """
                insert into listing_lot (listing_id, lot_id, attached_at)
                values (:listing, :lot, :at)
                on conflict do nothing
                """)
            .param("listing", listing)
            .param("lot", lot)
            .param("at", Sql.utc(clock.instant()))
            .update()
        == 1;
  }

  boolean detach(UUID listing, UUID lot) {
    return db.sql("delete from listing_lot where listing_id = :listing and lot_id = :lot")
            .param("listing", listing)
            .param("lot", lot)
            .update()
        == 1;
  }

  void detachAll(UUID listing) {
    db.sql("delete from listing_lot where listing_id = :listing")
        .param("listing", listing)
        .update();
  }

  Optional<LotCard> card(UUID lot) {
    return db.sql(
            """
            select id, code, goods_id, grade, holder_id, state, made_on, best_before, on_hand_g, reserved_g
              from lot_card
             where id = :id
            """)
        .param("id", lot)
        .query(ListingLots::card)
        .optional();
  }

  /** A lot that is held or closed is sold no more, from the same moment on. */
  @EventListener
  void on(LotLeavesSale event) {
    db.sql(
            """
            with gone as (
              delete from listing_lot
               where lot_id = :lot
              returning county_id, listing_id
            )
            select l.id, l.title_zh
              from gone
              join listing l on l.county_id = gone.county_id and l.id = gone.listing_id
            """)
        .param("lot", event.lot())
        .query((row, _) -> new Told(Sql.uuid(row, "id"), row.getString("title_zh")))
        .list()
        .forEach(told ->
            activities.record("shop.lotLeft", "listing", told.listing(), told.title(), null));
  }

  private static LotCard card(ResultSet row, int index) throws SQLException {
    return new LotCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Sql.uuid(row, "holder_id"),
        LotState.valueOf(row.getString("state")),
        Sql.date(row, "made_on"),
        Sql.date(row, "best_before"),
        Sql.weight(row, "on_hand_g"),
        Sql.weight(row, "reserved_g"));
  }
}

package org.walnut.order;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Sql;
import org.walnut.shop.Listings;
import org.walnut.stock.Stock;

/** What people mean to buy. A cart is named by an account or, before sign-in, by a browser. */
@Service
public class Carts {

  private static final int MOST = 99;
  private static final int MOST_LINES = 50;

  private final JdbcClient db;
  private final Listings listings;
  private final Stock stock;
  private final Clock clock;

  Carts(JdbcClient db, Listings listings, Stock stock, Clock clock) {
    this.db = db;
    this.listings = listings;
    this.stock = stock;
    this.clock = clock;
  }

  /** So many packs more. */
  @Transactional
  public void put(UUID cart, UUID listing, int packs) {
    change(cart, listing, packs + there(cart, listing));
  }

  /** Exactly so many packs. */
  @Transactional
  public void change(UUID cart, UUID listing, int packs) {
    require(listing, packs);
    requireRoom(cart, listing);
    db.sql(
            """
            insert into cart_line (cart_id, listing_id, packs, put_at)
            values (:cart, :listing, :packs, :at)
            on conflict (county_id, cart_id, listing_id) do update set packs = excluded.packs, put_at = excluded.put_at
            """)
        .param("cart", cart)
        .param("listing", listing)
        .param("packs", packs)
        .param("at", Sql.utc(clock.instant()))
        .update();
  }

  @Transactional
  public void remove(UUID cart, UUID listing) {
    db.sql("delete from cart_line where cart_id = :cart and listing_id = :listing")
        .param("cart", cart)
        .param("listing", listing)
        .update();
  }

  /** What was put in before sign-in goes into the account's own cart. */
  @Transactional
  public void adopt(UUID from, UUID to) {
    db.sql(
            """
            with taken as (
              delete from cart_line
               where cart_id = :from
              returning listing_id, packs, put_at
            )
            insert into cart_line (cart_id, listing_id, packs, put_at)
            select :to, listing_id, packs, put_at
              from taken
            on conflict (county_id, cart_id, listing_id) do update set packs = excluded.packs, put_at = excluded.put_at
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  @Transactional
  public void clear(UUID cart) {
    db.sql("delete from cart_line where cart_id = :cart").param("cart", cart).update();
  }

  /** In the order in which they were put in. */
  @Transactional(readOnly = true)
  public List<NewOrder.Line> lines(UUID cart) {
    return db.sql(
            "select listing_id, packs from cart_line where cart_id = :cart order by put_at, listing_id")
        .param("cart", cart)
        .query((row, _) -> new NewOrder.Line(Sql.uuid(row, "listing_id"), row.getInt("packs")))
        .list();
  }

  private int there(UUID cart, UUID listing) {
    return lines(cart).stream()
        .filter(line -> line.listing().equals(listing))
        .mapToInt(NewOrder.Line::packs)
        .sum();
  }

  private void require(UUID listing, int packs) {
    var offer =
        listings
            .offer(listing)
            .filter(each -> each.listed())
            .orElseThrow(() -> InvalidInput.at("listing", "order.fault.unknownListing"));
    long left = stock.available(offer.lots()).g() / offer.pack().g();
    if (packs < 1 || packs > MOST) {
      throw InvalidInput.at("packs", "order.fault.packs", MOST);
    } else if (left == 0) {
      throw InvalidInput.at("packs", "order.fault.soldOut", offer.titleZh());
    } else if (packs > left) {
      throw InvalidInput.at("packs", "order.fault.onlyLeft", offer.titleZh(), left);
    }
  }

  private void requireRoom(UUID cart, UUID listing) {
    var lines = lines(cart);
    if (lines.size() >= MOST_LINES
        && lines.stream().noneMatch(line -> line.listing().equals(listing))) {
      throw InvalidInput.at("listing", "order.fault.cartFull", MOST_LINES);
    }
  }
}

package org.walnut.shop;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/**
 * Puts offers into the market, changes their prices and takes them out again. A keeper does so for
 * the own shop only.
 */
@Service
public class Listings {

  private static final Logger log = LoggerFactory.getLogger(Listings.class);

  private final ListingStore store;
  private final ListingLots lots;
  private final ListingRules rules;
  private final Activities activities;

  Listings(ListingStore store, ListingLots lots, ListingRules rules, Activities activities) {
    this.store = store;
    this.lots = lots;
    this.rules = rules;
    this.activities = activities;
  }

  /** The same id again answers what is there. */
  @Transactional
  public UUID list(NewListing listing, Person me) {
    rules.requireShop(listing.shop(), me);
    var id = listing.id() == null ? Ids.next() : listing.id();
    if (store.find(id).isEmpty()) {
      rules.check(listing);
      store.add(id, listing, me.login());
      lots.attachAll(id, listing.lots());
      activities.record("shop.listed", "listing", id, listing.titleZh(), null);
      log.info("listing {} put into the market from {} lots", id, listing.lots().size());
    }
    return id;
  }

  /** One more lot to sell from. */
  @Transactional
  public void attach(UUID listing, UUID lot, Person me) {
    var card = rules.requireListed(listing, me);
    rules.checkLot(card, lot, "lot");
    if (lots.attach(listing, lot)) {
      activities.record("shop.lotAttached", "listing", listing, card.titleZh(), null);
    }
  }

  /** Sells from this lot no more; what is promised to orders stays promised. */
  @Transactional
  public void detach(UUID listing, UUID lot, Person me) {
    var card = rules.requireListed(listing, me);
    if (lots.detach(listing, lot)) {
      activities.record("shop.lotDetached", "listing", listing, card.titleZh(), null);
    }
  }

  /** Orders already placed keep the price they were placed at. */
  @Transactional
  public void changePrice(UUID listing, Money price, Person me) {
    var card = rules.requireListed(listing, me);
    if (!price.isPositive()) {
      throw InvalidInput.at("price", "fault.Money.positive");
    }
    if (!price.equals(card.price())) {
      store.changePrice(listing, price, me.login());
      activities.record(
          "shop.priceChanged", "listing", listing, card.titleZh(), card.price() + " → " + price);
    }
  }

  @Transactional
  public void withdraw(UUID listing, Person me) {
    var card = rules.requireListed(listing, me);
    if (!store.withdraw(listing)) {
      throw new Refused("shop.listing.withdrawnAlready", card.titleZh());
    }
    lots.detachAll(listing);
    activities.record("shop.withdrawn", "listing", listing, card.titleZh(), null);
  }

  /** What can be bought under this id; empty when the county has no such listing. */
  @Transactional(readOnly = true)
  public Optional<Offer> offer(UUID listing) {
    return store.find(listing);
  }
}

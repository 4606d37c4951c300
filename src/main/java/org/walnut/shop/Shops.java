package org.walnut.shop;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.supply.CarrierKind;
import org.walnut.supply.Carriers;
import org.walnut.supply.NewCarrier;
import org.walnut.tenancy.Tenancy;

/** The shops of a county. */
@Service
public class Shops {

  private static final Logger log = LoggerFactory.getLogger(Shops.class);

  private final ShopStore store;
  private final Carriers carriers;
  private final Divisions divisions;
  private final Activities activities;

  Shops(ShopStore store, Carriers carriers, Divisions divisions, Activities activities) {
    this.store = store;
    this.carriers = carriers;
    this.divisions = divisions;
    this.activities = activities;
  }

  /** Opens the shop and registers it as a carrier. The same id again answers what is there. */
  @Transactional
  public UUID open(NewShop shop) {
    var id = shop.id() == null ? Ids.next() : shop.id();
    if (store.find(id).isEmpty()) {
      requireTown(shop.town());
      if (store.nameTaken(shop.nameZh())) {
        throw InvalidInput.at("nameZh", "shop.fault.nameTaken", shop.nameZh());
      }
      carriers.register(
          new NewCarrier(id, shop.nameZh(), shop.nameEn(), CarrierKind.SHOP, shop.creditCode()));
      store.add(id, shop);
      activities.record("shop.opened", "shop", id, shop.nameZh(), null);
      log.info("shop {} opened", id);
    }
    return id;
  }

  @Transactional(readOnly = true)
  public ShopCard card(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("shop.shop", id));
  }

  @Transactional(readOnly = true)
  public List<ShopCard> all() {
    return store.all();
  }

  private void requireTown(DivisionCode town) {
    var known =
        divisions
            .find(town)
            .filter(place ->
                place.level() == DivisionLevel.TOWN
                    && town.county().value().equals(Tenancy.requiredCounty()));
    if (known.isEmpty()) {
      throw InvalidInput.at("town", "shop.fault.unknownTown", town.value());
    }
  }
}

package org.walnut.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.shared.Fault;
import org.walnut.shared.Forbidden;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.stock.Goods;
import org.walnut.stock.LotCard;
import org.walnut.stock.LotState;

/** What may be listed by whom. */
@Component
class ListingRules {

  private final ListingStore store;
  private final ListingLots lots;
  private final Shops shops;
  private final Goods goods;

  ListingRules(ListingStore store, ListingLots lots, Shops shops, Goods goods) {
    this.store = store;
    this.lots = lots;
    this.shops = shops;
    this.goods = goods;
  }

  void requireShop(UUID shop, Person me) {
    if (!me.scope().coversShop(shop)) {
      throw new Forbidden("shop.problem.otherShop");
    }
    shops.card(shop);
  }

  /** The listing, when this person may change it and it is in the market. */
  Offer requireListed(UUID listing, Person me) {
    var offer =
        store
            .find(listing)
            .filter(each -> me.scope().coversShop(each.shop()))
            .orElseThrow(() -> new NotFound("shop.listing", listing));
    if (!offer.listed()) {
      throw new Refused("shop.listing.withdrawnAlready", offer.titleZh());
    }
    return offer;
  }

  void check(NewListing listing) {
    var faults = new ArrayList<Fault>();
    if (goods.all().stream().noneMatch(kind -> kind.id().equals(listing.goods()))) {
      faults.add(Fault.of("goods", "shop.fault.unknownGoods"));
    } else if (!goods.required(listing.goods()).hasGrade(listing.grade())) {
      faults.add(Fault.of("grade", "shop.fault.unknownGrade", listing.grade()));
    } else if (store.listedAlready(listing)) {
      faults.add(Fault.of("pack", "shop.fault.listedAlready"));
    }
    for (int i = 0; i < listing.lots().size(); i++) {
      faults.addAll(
          faults(
              listing.lots().get(i),
              "lots[" + i + "]",
              listing.shop(),
              listing.goods(),
              listing.grade()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  void checkLot(Offer listing, UUID lot, String field) {
    var faults = faults(lot, field, listing.shop(), listing.goods(), listing.grade());
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private List<Fault> faults(UUID id, String field, UUID shop, UUID goodsId, String grade) {
    return lots.card(id)
        .filter(lot -> lot.holder().equals(shop))
        .map(lot -> faults(lot, field, goodsId, grade))
        .orElseGet(() -> List.of(Fault.of(field, "shop.fault.unknownLot")));
  }

  private static List<Fault> faults(LotCard lot, String field, UUID goodsId, String grade) {
    if (!lot.goods().equals(goodsId) || !lot.grade().equals(grade)) {
      return List.of(Fault.of(field, "shop.fault.otherGoods", lot.code()));
    } else if (lot.state() != LotState.PASSED) {
      return List.of(Fault.of(field, "shop.fault.lotNotPassed", lot.code(), lot.state()));
    } else {
      return List.of();
    }
  }
}

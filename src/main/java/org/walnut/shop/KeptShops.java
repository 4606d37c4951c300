package org.walnut.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.ShopList;

/** Tells the room of accounts which shops somebody may keep. */
@Component
class KeptShops implements ShopList {

  private final Shops shops;

  KeptShops(Shops shops) {
    this.shops = shops;
  }

  @Override
  public Map<UUID, String> shops() {
    var names = new LinkedHashMap<UUID, String>();
    shops.all().forEach(shop -> names.put(shop.id(), shop.nameZh()));
    return names;
  }
}

package org.walnut.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Works out how far a role reaches in the county at hand. */
@Service
public class Posts {

  private final ObjectProvider<ShopList> shops;

  Posts(ObjectProvider<ShopList> shops) {
    this.shops = shops;
  }

  /** The shops that somebody may keep. */
  @Transactional(readOnly = true)
  public Map<UUID, String> shops() {
    return shops.stream().findFirst().map(ShopList::shops).orElse(Map.of());
  }

  Scope scope(NewPost post) {
    var county = Tenancy.requiredCounty();
    var kind = post.role().scopeKind();
    return switch (kind) {
      case COUNTY -> new Scope(kind, county, null);
      case TOWN -> new Scope(kind, division(post, DivisionLevel.TOWN), null);
      case VILLAGE -> new Scope(kind, division(post, DivisionLevel.VILLAGE), null);
      case SHOP -> new Scope(kind, county, shop(post));
      case STATION, SELF -> throw InvalidInput.at("role", "access.fault.role");
    };
  }

  private static String division(NewPost post, DivisionLevel level) {
    var division = post.division();
    var county = new DivisionCode(Tenancy.requiredCounty());
    if (division == null || division.level() != level || !county.covers(division)) {
      throw InvalidInput.at("division", "access.fault.division", level);
    }
    return division.value();
  }

  private UUID shop(NewPost post) {
    var shop = post.shop();
    if (shop == null || !shops().containsKey(shop)) {
      throw InvalidInput.at("shop", "access.fault.shop");
    }
    return shop;
  }
}

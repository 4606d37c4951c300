package org.walnut.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Works out how far a role reaches in the county at hand, from what was entered beside it. */
@Component
class Reaches {

  private final ObjectProvider<ShopList> shops;

  Reaches(ObjectProvider<ShopList> shops) {
    this.shops = shops;
  }

  Map<UUID, String> shops() {
    return shops.stream().findFirst().map(ShopList::shops).orElse(Map.of());
  }

  Scope of(Role role, @Nullable DivisionCode division, @Nullable UUID shop) {
    var county = Tenancy.requiredCounty();
    var kind = role.scopeKind();
    return switch (kind) {
      case COUNTY -> new Scope(kind, county, null);
      case TOWN -> new Scope(kind, place(division, DivisionLevel.TOWN), null);
      case VILLAGE -> new Scope(kind, place(division, DivisionLevel.VILLAGE), null);
      case SHOP -> new Scope(kind, county, known(shop));
      case STATION, SELF -> throw InvalidInput.at("role", "access.fault.role");
    };
  }

  private static String place(@Nullable DivisionCode division, DivisionLevel level) {
    var county = new DivisionCode(Tenancy.requiredCounty());
    if (division == null || division.level() != level || !county.covers(division)) {
      throw InvalidInput.at("division", "access.fault.division", level);
    }
    return division.value();
  }

  private UUID known(@Nullable UUID shop) {
    if (shop == null || !shops().containsKey(shop)) {
      throw InvalidInput.at("shop", "access.fault.shop");
    }
    return shop;
  }
}

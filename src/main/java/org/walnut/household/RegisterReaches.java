package org.walnut.household;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;

/** Knows how far people see into the register. */
@Component
public class RegisterReaches {

  private final ObjectProvider<ShopHouseholds> shops;

  RegisterReaches(ObjectProvider<ShopHouseholds> shops) {
    this.shops = shops;
  }

  public Reach of(Person me) {
    @Nullable UUID shop = me.scope().shop();
    return Reach.of(me, shop == null ? null : households(shop));
  }

  private Set<UUID> households(UUID shop) {
    return shops.stream().findFirst().map(known -> known.of(shop)).orElse(Set.of());
  }
}

package org.walnut.access;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** Gives accounts to the staff of the county at hand. */
@Service
public class StaffAccounts {

  private final Accounts accounts;
  private final ObjectProvider<ShopList> shops;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffAccounts(
      Accounts accounts,
      ObjectProvider<ShopList> shops,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.shops = shops;
    this.events = events;
    this.clock = clock;
  }

  /** Opens the account, with the scope that the role asks for. */
  @Transactional
  public UUID engage(NewStaff staff) {
    var id = staff.id() == null ? Ids.next() : staff.id();
    var scope = scope(staff);
    accounts.open(
        new NewAccount(
            id, staff.login(), staff.password(), staff.displayName(), staff.role(), scope));
    events.publishEvent(new AccountOpened(id, staff.login(), staff.role(), clock.instant()));
    return id;
  }

  /** The shops that somebody may keep. */
  @Transactional(readOnly = true)
  public Map<UUID, String> shops() {
    return shops.stream().findFirst().map(ShopList::shops).orElse(Map.of());
  }

  private Scope scope(NewStaff staff) {
    var county = Tenancy.requiredCounty();
    var kind = staff.role().scopeKind();
    return switch (kind) {
      case COUNTY -> new Scope(kind, county, null);
      case TOWN -> new Scope(kind, division(staff, DivisionLevel.TOWN), null);
      case VILLAGE -> new Scope(kind, division(staff, DivisionLevel.VILLAGE), null);
      case SHOP -> new Scope(kind, county, shop(staff));
      case STATION, SELF -> throw InvalidInput.at("role", "access.fault.role");
    };
  }

  private static String division(NewStaff staff, DivisionLevel level) {
    var division = staff.division();
    var county = new DivisionCode(Tenancy.requiredCounty());
    if (division == null || division.level() != level || !county.covers(division)) {
      throw InvalidInput.at("division", "access.fault.division", level);
    }
    return division.value();
  }

  private UUID shop(NewStaff staff) {
    var shop = staff.shop();
    if (shop == null || !shops().containsKey(shop)) {
      throw InvalidInput.at("shop", "access.fault.shop");
    }
    return shop;
  }
}

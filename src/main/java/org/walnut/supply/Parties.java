package org.walnut.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Scope;
import org.walnut.household.Households;
import org.walnut.shared.Days;
import org.walnut.shared.Fault;
import org.walnut.shared.Forbidden;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.stock.Goods;

/** Looks whether those an agreement names are there and the person may bind them. */
@Component
class Parties {

  private final CarrierStore carriers;
  private final Households households;
  private final Goods goods;
  private final Days days;

  Parties(CarrierStore carriers, Households households, Goods goods, Days days) {
    this.carriers = carriers;
    this.households = households;
    this.goods = goods;
    this.days = days;
  }

  LocalDate today() {
    return days.today();
  }

  /** Every fault at once. Until the transaction ends nobody else signs for this carrier. */
  void check(NewAgreement agreement, Scope scope) {
    var faults = new ArrayList<>(AgreementRules.faults(agreement, today()));
    if (carriers.find(agreement.carrier()).isEmpty()) {
      faults.add(Fault.of("carrier", "supply.fault.unknownCarrier"));
    } else if (!scope.coversShop(agreement.carrier())) {
      throw new Forbidden("supply.notYourShop");
    }
    if (!known(agreement.household(), scope)) {
      faults.add(Fault.of("household", "supply.fault.unknownHousehold"));
    }
    if (goods.all().stream().noneMatch(each -> each.id().equals(agreement.goods()))) {
      faults.add(Fault.of("goods", "supply.fault.unknownGoods"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    carriers.lock(agreement.carrier());
  }

  private boolean known(UUID household, Scope scope) {
    try {
      return scope.covers(households.card(household).village());
    } catch (NotFound unknown) {
      return false;
    }
  }
}

package org.walnut.supply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

/** The businesses that carry households. */
@Service
public class Carriers {

  private final CarrierStore store;
  private final Activities activities;
  private final Clock clock;

  Carriers(CarrierStore store, Activities activities, Clock clock) {
    this.store = store;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * The same id again changes nothing; a credit code another carrier has is refused at {@code
   * creditCode}.
   */
  @Transactional
  public UUID register(NewCarrier carrier) {
    if (store.add(carrier, clock.instant())) {
      activities.record(
          "supply.carrierRegistered", "carrier", carrier.id(), carrier.nameZh(), null);
    } else if (store.find(carrier.id()).isEmpty()) {
      throw InvalidInput.at("creditCode", "supply.fault.creditCodeTaken");
    }
    return carrier.id();
  }

  @Transactional(readOnly = true)
  public Optional<CarrierCard> find(UUID id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public CarrierCard required(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("supply.carrier", id));
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<CarrierCard> all() {
    return store.all();
  }

  /** The carriers a person may act for: a shop keeper's own shop, otherwise those of the county. */
  @Transactional(readOnly = true)
  public List<CarrierCard> within(Scope scope) {
    return store.all().stream().filter(carrier -> scope.coversShop(carrier.id())).toList();
  }
}

package org.walnut.county;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

/** The counties, towns and villages with their official codes. */
@Service
@Transactional(readOnly = true)
public class Divisions {

  private final DivisionStore store;

  Divisions(DivisionStore store) {
    this.store = store;
  }

  /** The county, town or village with this code, of whichever county. */
  public Optional<Division> find(DivisionCode code) {
    return store.find(code);
  }

  /**
   * The village with this code in the county at hand; a fault at {@code village} when there is
   * none.
   */
  public Division required(DivisionCode village) {
    return find(village)
        .filter(place ->
            place.level() == DivisionLevel.VILLAGE
                && place.code().county().value().equals(Tenancy.requiredCounty()))
        .orElseThrow(
            () -> InvalidInput.at("village", "county.fault.unknownVillage", village.value()));
  }

  /** Every county, in the order of their codes. */
  public List<County> counties() {
    return store.counties();
  }

  /** The towns of the county at hand. */
  public List<Division> towns() {
    return towns(new DivisionCode(Tenancy.requiredCounty()));
  }

  public List<Division> towns(DivisionCode county) {
    return store.towns(county);
  }

  public List<Division> villages(DivisionCode town) {
    return villagesWithin(town.prefix());
  }

  /**
   * The villages whose codes begin so: of a county by six digits, of a town by nine, one village by
   * twelve.
   */
  public List<Division> villagesWithin(String prefix) {
    return store.villagesWithin(prefix);
  }

  /** Finds villages whose codes begin so by what lists call them. */
  public VillagesByName byName(String prefix) {
    return new VillagesByName(towns(), villagesWithin(prefix));
  }

  /**
   * How people call the place: a village with its town before it; the code itself when it is
   * unknown.
   */
  public String place(DivisionCode code) {
    return store.place(code).orElse(code.value());
  }
}

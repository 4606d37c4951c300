package org.walnut.county;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.figure.DivisionNames;
import org.walnut.shared.DivisionCode;

/** Tells the figures what places are called. */
@Component
class NamedPlaces implements DivisionNames {

  private final DivisionStore store;

  NamedPlaces(DivisionStore store) {
    this.store = store;
  }

  @Override
  public Map<DivisionCode, String> names(Collection<DivisionCode> places) {
    return byCode(store.names(places));
  }

  @Override
  public Map<DivisionCode, String> below(DivisionCode place) {
    return switch (place.level()) {
      case COUNTY -> byCode(store.towns(place));
      case TOWN -> byCode(store.villagesWithin(place.prefix()));
      case VILLAGE -> Map.of();
    };
  }

  private static Map<DivisionCode, String> byCode(Collection<Division> places) {
    return places.stream()
        .collect(toMap(Division::code, Division::name, (one, _) -> one, LinkedHashMap::new));
  }
}

package org.walnut.county;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
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
    return store.names(places).stream().collect(toMap(Division::code, Division::name));
  }
}

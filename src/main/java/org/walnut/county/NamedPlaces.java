package org.walnut.county;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.walnut.figure.DivisionNames;
import org.walnut.shared.DivisionCode;

/**
 * Tells the figures what places are called. The official lists change only when Walnut starts, so
 * those of a county are read once and remembered.
 */
@Component
class NamedPlaces implements DivisionNames {

  private final DivisionStore store;
  private final Map<DivisionCode, Map<DivisionCode, Division>> counties = new ConcurrentHashMap<>();

  NamedPlaces(DivisionStore store) {
    this.store = store;
  }

  @Override
  public Map<DivisionCode, String> names(Collection<DivisionCode> places) {
    return places.stream()
        .distinct()
        .flatMap(place -> Stream.ofNullable(of(place.county()).get(place)))
        .collect(toMap(Division::code, Division::name));
  }

  @Override
  public Map<DivisionCode, String> below(DivisionCode place) {
    return of(place.county()).values().stream()
        .filter(each -> place.equals(each.parent()))
        .collect(toMap(Division::code, Division::name, (one, _) -> one, LinkedHashMap::new));
  }

  @Override
  public Collection<DivisionCode> called(DivisionCode county, String part) {
    var sought = part.toLowerCase(Locale.ROOT);
    return of(county).values().stream()
        .filter(place -> place.name().toLowerCase(Locale.ROOT).contains(sought))
        .map(Division::code)
        .toList();
  }

  /** A county that is in no list is not remembered, however often somebody asks for it. */
  private Map<DivisionCode, Division> of(DivisionCode county) {
    var known = counties.get(county);
    if (known == null) {
      known =
          store.placesOf(county).stream()
              .collect(toMap(Division::code, identity(), (one, _) -> one, LinkedHashMap::new));
      if (!known.isEmpty()) {
        counties.put(county, known);
      }
    }
    return known;
  }
}

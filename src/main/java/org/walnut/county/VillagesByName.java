package org.walnut.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.walnut.shared.DivisionCode;

/** Finds villages by what lists write: the code, the name, or the town and the name. */
public final class VillagesByName {

  private final Map<String, List<DivisionCode>> codes;

  VillagesByName(List<Division> towns, List<Division> villages) {
    codes =
        villages.stream()
            .flatMap(
                village -> names(village, towns).map(name -> Map.entry(tidy(name), village.code())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** The one village that is called so. */
  public Optional<DivisionCode> find(String text) {
    var found = codes.getOrDefault(tidy(text), List.of());
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether more than one is called so. */
  public boolean several(String text) {
    return codes.getOrDefault(tidy(text), List.of()).size() > 1;
  }

  private static Stream<String> names(Division village, List<Division> towns) {
    return Stream.concat(
        Stream.of(village.code().value(), village.name()),
        towns.stream()
            .filter(town -> town.code().equals(village.parent()))
            .map(town -> town.name() + village.name()));
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s_\\p{Z}]", "")
        .toLowerCase(Locale.ROOT);
  }
}

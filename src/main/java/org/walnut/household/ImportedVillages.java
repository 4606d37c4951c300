package org.walnut.household;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.walnut.county.Division;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;

/** Finds villages by what registers write: the code, the name, or the town and the name. */
final class ImportedVillages {

  private final Map<String, List<String>> codes;

  ImportedVillages(List<Division> towns, List<Division> villages) {
    codes =
        villages.stream()
            .flatMap(village ->
                names(village, towns)
                    .map(name -> Map.entry(ImportWords.tidy(name), village.code().value())))
            .collect(
                groupingBy(
                    Map.Entry::getKey,
                    java.util.stream.Collectors.mapping(
                        Map.Entry::getValue, java.util.stream.Collectors.toList())));
  }

  /** A code is taken as it is; a name only when one village within reach has it. */
  Optional<String> code(String text) {
    var found = codes.getOrDefault(ImportWords.tidy(text), List.of());
    return DivisionCode.read(text)
        .map(DivisionCode::value)
        .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
  }

  Fault fault(String text) {
    boolean several = codes.getOrDefault(ImportWords.tidy(text), List.of()).size() > 1;
    return several
        ? Fault.of("village", "household.import.fault.severalVillages", text)
        : Fault.of("village", "household.import.fault.noVillage", text);
  }

  private static Stream<String> names(Division village, List<Division> towns) {
    return Stream.concat(
        Stream.of(village.name()),
        towns.stream()
            .filter(town -> town.code().equals(village.parent()))
            .map(town -> town.name() + village.name()));
  }
}

package org.walnut.figure;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.shared.DivisionCode;

/**
 * What the places in the labels of work are called; asked for once, and only where there are any.
 */
@Component
class DeskNames {

  private final ObjectProvider<DivisionNames> divisions;

  DeskNames(ObjectProvider<DivisionNames> divisions) {
    this.divisions = divisions;
  }

  Map<DivisionCode, String> of(Stream<DivisionCode> places) {
    var asked = places.distinct().toList();
    return asked.isEmpty()
        ? Map.of()
        : divisions.stream().findFirst().map(known -> known.names(asked)).orElse(Map.of());
  }
}

package org.walnut.figure;

import java.util.List;
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

  /** The places somebody may mean who seeks in this kind; none where it names no places. */
  List<String> meant(DeskWork work, DeskLook look) {
    var sought = look.search();
    return sought == null || work.places().isEmpty()
        ? List.of()
        : divisions.stream()
            .flatMap(known -> known.called(new DivisionCode(look.me().county()), sought).stream())
            .map(DivisionCode::value)
            .toList();
  }

  Map<DivisionCode, String> of(Stream<DivisionCode> places) {
    var asked = places.distinct().toList();
    return asked.isEmpty() ? Map.of() : DivisionNames.of(divisions, asked);
  }
}

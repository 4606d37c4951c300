package org.walnut.figure.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.walnut.figure.DivisionNames;
import org.walnut.shared.DivisionCode;

/** What the places of a page are called; one without a name is shown by its code. */
record Places(Map<DivisionCode, String> names) {

  static Places named(List<DivisionCode> places, ObjectProvider<DivisionNames> source) {
    return new Places(DivisionNames.of(source, places));
  }

  String name(DivisionCode place) {
    return names.getOrDefault(place, place.value());
  }
}

package org.walnut.message.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.figure.DivisionNames;
import org.walnut.message.web.SlipScreens.Heap;
import org.walnut.shared.DivisionCode;

/** Calls the villages of heaps by name, where a room knows the names. */
@Component
class HeapNames {

  private final ObjectProvider<DivisionNames> divisions;

  HeapNames(ObjectProvider<DivisionNames> divisions) {
    this.divisions = divisions;
  }

  List<HeapRow> rows(List<Heap> heaps) {
    var places = heaps.stream().map(heap -> new DivisionCode(heap.village())).toList();
    var names = DivisionNames.of(divisions, places);
    return heaps.stream()
        .map(heap ->
            new HeapRow(
                heap.village(),
                names.getOrDefault(new DivisionCode(heap.village()), heap.village()),
                heap.slips()))
        .toList();
  }
}

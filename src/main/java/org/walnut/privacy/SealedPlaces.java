package org.walnut.privacy;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;

/** Every sealed column of the house, in every county. */
@Component
class SealedPlaces {

  private final List<SealedColumns> rooms;
  private final ObjectProvider<CountyList> counties;

  SealedPlaces(ObjectProvider<SealedColumns> rooms, ObjectProvider<CountyList> counties) {
    this.rooms = rooms.orderedStream().toList();
    this.counties = counties;
  }

  List<SealedColumn> columns() {
    return rooms.stream().flatMap(room -> room.columns().stream()).toList();
  }

  Set<String> counties() {
    return counties.stream()
        .findFirst()
        .map(known -> Set.copyOf(known.counties().keySet()))
        .orElse(Set.of());
  }
}

package org.walnut.infrastructure;

import static org.walnut.infrastructure.FactValue.*;

import java.util.List;

/** What a fact about a village is about, with the values it may take and those that serve. */
public enum FactKind {
  POOR_VILLAGE(List.of(YES, NO), 1),
  ROAD(List.of(HARDENED, UNPAVED, NONE), 1),
  WATER(List.of(PIPED, OTHER, NONE), 1),
  POWER(List.of(THREE_PHASE, SINGLE_PHASE, NONE), 1),
  BROADBAND(List.of(YES, NO), 1),
  MOBILE(List.of(G5, G4, G2, NONE), 2),
  COURIER(List.of(YES, NO), 1);

  private final List<FactValue> values;
  private final int serving;

  FactKind(List<FactValue> values, int serving) {
    this.values = values;
    this.serving = serving;
  }

  /** The best first. */
  public List<FactValue> choices() {
    return values;
  }

  /** Whether a village with this value has what it needs; of a poor village, whether it is one. */
  public boolean serves(FactValue value) {
    return values.subList(0, serving).contains(value);
  }

  /** The values that serve, the best first. */
  public List<FactValue> servingValues() {
    return values.subList(0, serving);
  }
}

package org.walnut.infrastructure;

/** What a fact about a village says; {@link FactKind} knows which of these fit. */
public enum FactValue {
  YES,
  NO,
  HARDENED,
  UNPAVED,
  PIPED,
  OTHER,
  THREE_PHASE,
  SINGLE_PHASE,
  G5,
  G4,
  G2,
  NONE
}

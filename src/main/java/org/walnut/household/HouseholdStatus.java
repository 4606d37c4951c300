package org.walnut.household;

/**
 * What the register says of a household; set by people with a document, never by a computed income.
 */
public enum HouseholdStatus {
  NOT_POOR,
  REGISTERED_POOR,
  LIFTED,
  MONITORED
}

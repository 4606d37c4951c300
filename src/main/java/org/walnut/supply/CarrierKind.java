package org.walnut.supply;

/** What kind of business carries households. */
public enum CarrierKind {
  SHOP,
  SUPPLY_CENTRE,
  COOPERATIVE
}

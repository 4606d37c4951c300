package org.walnut.standard;

/** What a policy is about. */
public enum PolicyCategory {
  FUNDS,
  LOGISTICS,
  STATIONS,
  TRAINING,
  GOODS,
  FINANCE,
  GOVERNANCE,
  OTHER
}

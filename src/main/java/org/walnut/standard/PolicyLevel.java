package org.walnut.standard;

/** Who made a policy. */
public enum PolicyLevel {
  NATIONAL,
  PROVINCE,
  CITY,
  COUNTY
}

package org.walnut.project;

/** What money is spent on. */
public enum SpendingCategory {
  LOGISTICS,
  SERVICE_CENTRE,
  STATIONS,
  BRAND_QUALITY,
  TRAINING,
  PUBLICITY,
  TRADING_PLATFORM,
  TRAFFIC,
  OFFICE_BUILDING,
  WORKING_COST,
  OTHER
}

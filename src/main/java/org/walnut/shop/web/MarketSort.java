package org.walnut.shop.web;

/** In which order the market shows its goods. */
public enum MarketSort {
  NEW,
  CHEAP,
  DEAR,
  UNIT
}

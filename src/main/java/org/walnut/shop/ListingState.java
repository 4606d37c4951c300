package org.walnut.shop;

/** Whether a listing can be bought from. */
public enum ListingState {
  LISTED,
  WITHDRAWN
}

package org.walnut.message;

/** What is to be done at the gateway. */
enum ErrandState {
  /** To be handed over. */
  WAITING,
  /** Handed over; asked after if no word comes. */
  HANDED,
  /** To be asked after, because nobody knows whether it was taken. */
  UNKNOWN
}

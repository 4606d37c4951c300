package org.walnut.order;

/** What became of the goods when the money went back. */
public enum GoodsBack {
  /** The buyer has them. */
  KEPT,
  /** Back on the shelf, into their lots. */
  RESTOCKED,
  /** Not fit for sale any more. */
  WRITTEN_OFF
}

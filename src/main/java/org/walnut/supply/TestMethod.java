package org.walnut.supply;

/** How a sample is tested. */
public enum TestMethod {
  /** The quick test of GB/T 5009.199-2003: cheap, and now and then wrongly positive. */
  ENZYME_INHIBITION,
  /** A laboratory's confirmation. */
  LABORATORY
}

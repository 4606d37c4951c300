package org.walnut.household;

/** Which income a line is compared with; the series changed in 2014. */
public enum IncomeConcept {
  NET,
  DISPOSABLE
}

package org.walnut.reconciliation.web;

/** Which differences are asked for; an empty text asks for all. */
record DifferenceFilter(String q, String kind, String state) {

  static final DifferenceFilter ALL = new DifferenceFilter("", "", "");

  DifferenceFilter {
    q = q.strip();
  }
}

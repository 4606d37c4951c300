package org.walnut.message.web;

import org.walnut.web.Words;

/** A village with slips that wait. */
public record HeapRow(String village, String name, long slips) {

  public String label() {
    return Words.t("message.slips.heap", name, slips);
  }
}

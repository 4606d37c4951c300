package org.walnut.settlement.web;

import org.walnut.web.Page;

/** Chooses the reader's own language where the data speaks both. */
final class Own {

  private Own() {}

  static String name(String zh, String en) {
    return Page.current().lang().equals("en") ? en : zh;
  }
}

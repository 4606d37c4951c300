package org.walnut.shop.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.walnut.web.Page;

/** Chooses the reader's own language where the data speaks both. */
final class Own {

  private Own() {}

  static String text(String zh, String en) {
    return Page.current().lang().equals("en") ? en : zh;
  }

  /** From the columns {@code <name>_zh} and {@code <name>_en}; empty where nothing was written. */
  static String text(ResultSet row, String name) throws SQLException {
    var text = row.getString(name + (Page.current().lang().equals("en") ? "_en" : "_zh"));
    return text == null ? "" : text;
  }
}

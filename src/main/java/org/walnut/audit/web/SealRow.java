package org.walnut.audit.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** A seal as its list and its page show it. */
public record SealRow(
    long number, Instant sealedAt, int count, String root, String previous, String hash) {

  static SealRow of(ResultSet row) throws SQLException {
    return new SealRow(
        row.getLong("number"),
        Sql.instant(row, "sealed_at"),
        row.getInt("count"),
        HexFormat.of().formatHex(row.getBytes("root")),
        HexFormat.of().formatHex(row.getBytes("previous")),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }

  public String when() {
    return Show.time(sealedAt);
  }

  public String activities() {
    return Show.count(count);
  }

  public String path() {
    return "/seals/" + number;
  }

  public String list() {
    return "/activities?seal=" + number;
  }

  /** Enough of the hash to tell seals apart. */
  public String shortHash() {
    return hash.substring(0, 12);
  }

  public boolean first() {
    return number == 1;
  }

  public String before() {
    return "/seals/" + (number - 1);
  }
}

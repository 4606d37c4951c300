package org.walnut.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Sql;

/** The report of one list that was read from a file, without its rows. */
public record FileReading(
    UUID id, String fileName, boolean trial, Instant at, String who, int taken, int refused) {

  /** From the columns of these names. */
  public static FileReading read(ResultSet row, int number) throws SQLException {
    return new FileReading(
        Sql.uuid(row, "id"),
        row.getString("file_name"),
        row.getBoolean("trial"),
        Sql.instant(row, "at"),
        row.getString("who"),
        row.getInt("taken"),
        row.getInt("refused"));
  }

  /** Where the next page begins after this one. */
  public String after() {
    return Cursor.of(at, id);
  }

  public String when() {
    return Show.time(at);
  }

  public String takenText() {
    return Show.count(taken);
  }

  public String refusedText() {
    return Show.count(refused);
  }
}

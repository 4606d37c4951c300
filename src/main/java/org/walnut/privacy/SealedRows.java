package org.walnut.privacy;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the sealed columns of all rooms, some rows at a time, in the county at hand. The
 * one place where these statements are put together, from the names in {@link SealedColumn}.
 */
@Repository
class SealedRows {

  private static final int SOME = 1000;

  /** A row to be written again: the values of its key, and its values in the clear. */
  private record Row(Object[] key, List<@Nullable String> clear) {}

  private final JdbcTemplate db;
  private final Seals seals;
  private final Keys keys;

  SealedRows(JdbcTemplate db, Seals seals, Keys keys) {
    this.db = db;
    this.seals = seals;
    this.keys = keys;
  }

  /**
   * Seals the values of some rows that still stand in the clear, in all these columns of one table
   * at once; answers how many rows.
   */
  @Transactional
  public int carryOver(List<SealedColumn> columns) {
    var first = columns.getFirst();
    var names = columns.stream().map(SealedColumn::column).toList();
    var rows =
        db.query(
            "select %s, %s from %s where %s limit %d for update"
                .formatted(
                    keyOf(first),
                    String.join(", ", names),
                    first.table(),
                    names.stream().map(name -> name + " is not null").collect(joining(" or ")),
                    SOME),
            (row, _) -> row(columns, row));
    return write(columns, rows);
  }

  /** Seals some values again whose mark was made with an old key. */
  @Transactional
  public int markAgain(SealedColumn column) {
    return again(
        column, "substring(%s_mark from 1 for 4) <> ?", keys.current().markingKey(), "for update");
  }

  /** Seals some values again that were sealed with an old key, passing by rows at work. */
  @Transactional
  public int sealAgain(SealedColumn column) {
    return again(
        column,
        "substring(%s_sealed from 2 for 4) <> ?",
        keys.current().sealingKey(),
        "for update skip locked");
  }

  /** How many values are sealed with each key. */
  @Transactional(readOnly = true)
  public Map<Integer, Long> byKey(SealedColumn column) {
    return counted("substring(%s_sealed from 2 for 4)".formatted(column.column()), column);
  }

  /** How many values are marked with each key. */
  @Transactional(readOnly = true)
  public Map<Integer, Long> byMarkingKey(SealedColumn column) {
    return column.isMarked()
        ? counted("substring(%s_mark from 1 for 4)".formatted(column.column()), column)
        : Map.of();
  }

  private Map<Integer, Long> counted(String part, SealedColumn column) {
    var counts = new HashMap<Integer, Long>();
    db.query(
        "select %s as key, count(*) as n from %s where %s_sealed is not null group by 1"
            .formatted(part, column.table(), column.column()),
        row -> {
          counts.put(ByteBuffer.wrap(row.getBytes("key")).getInt(), row.getLong("n"));
        });
    return counts;
  }

  private int again(SealedColumn column, String which, byte[] newest, String locking) {
    var sealed = column.column() + "_sealed";
    var rows =
        db.query(
            "select %s, %s from %s where %s limit %d %s"
                .formatted(
                    keyOf(column),
                    sealed,
                    column.table(),
                    which.formatted(column.column()),
                    SOME,
                    locking),
            (row, _) -> {
              var key = key(column, row);
              return new Row(key, List.of(seals.open(column, row.getBytes(sealed), key)));
            },
            newest);
    return write(List.of(column), rows);
  }

  private int write(List<SealedColumn> columns, List<Row> rows) {
    var first = columns.getFirst();
    var sets = columns.stream().flatMap(SealedRows::sets).collect(joining(", "));
    var where = first.key().stream().map(name -> name + " = ?").collect(joining(" and "));
    db.batchUpdate(
        "update %s set %s where %s".formatted(first.table(), sets, where),
        rows.stream().map(row -> values(columns, row)).toList());
    return rows.size();
  }

  private static Stream<String> sets(SealedColumn column) {
    var name = column.column();
    return Stream.of(
            name + "_sealed = ?",
            column.isMarked() ? name + "_mark = ?" : "",
            column.carriedOver() ? name + " = null" : "")
        .filter(set -> !set.isEmpty());
  }

  private Object[] values(List<SealedColumn> columns, Row row) {
    var values = new ArrayList<@Nullable Object>();
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      @Nullable String clear = row.clear().get(i);
      values.add(seals.sealOrNull(column, clear, row.key()));
      if (column.isMarked()) {
        values.add(clear == null ? null : seals.mark(column, clear, row.key()));
      }
    }
    values.addAll(Arrays.asList(row.key()));
    return values.toArray();
  }

  private static Row row(List<SealedColumn> columns, ResultSet row) throws SQLException {
    var clear = new ArrayList<@Nullable String>();
    for (var column : columns) {
      clear.add(clear(row, column.column()));
    }
    return new Row(key(columns.getFirst(), row), clear);
  }

  /** Bytes are taken as characters one by one, as whoever seals them does. */
  private static @Nullable String clear(ResultSet row, String column) throws SQLException {
    return row.getObject(column) instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : row.getString(column);
  }

  private static Object[] key(SealedColumn column, ResultSet row) throws SQLException {
    var key = new Object[column.key().size()];
    for (var i = 0; i < key.length; i++) {
      key[i] = row.getObject(column.key().get(i));
    }
    return key;
  }

  private static String keyOf(SealedColumn column) {
    return String.join(", ", column.key());
  }
}

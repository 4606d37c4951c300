package org.walnut.payment;

import java.util.Arrays;
import java.util.List;

/**
 * A file of WeChat Pay: a header, rows with a back quote before every field, a second header, and a
 * row of sums, without which it counts as cut off.
 *
 * @param rows what stands between the headers
 * @param sums the last row, under the second header
 */
record WechatTable(BillTable rows, BillTable.Row sums) {

  /**
   * Reads a file.
   *
   * @param count the heading with which the second header begins
   */
  static WechatTable read(String text, List<String> columns, String count, List<String> sums) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var end = end(lines, count);
    var rows = new BillTable(headings(lines.getFirst()), columns);
    for (var i = 1; i < end; i++) {
      rows.add(i + 1, fields(lines.get(i)));
    }
    var last = new BillTable(headings(lines.get(end)), sums);
    last.add(end + 2, fields(lines.get(end + 1)));
    var read = new WechatTable(rows, last.rows().getFirst());
    if (!read.sums().text(count).equals(Integer.toString(rows.rows().size()))) {
      throw NoBill.notWhole(
          "it says " + read.sums().text(count) + " rows and has " + rows.rows().size());
    }
    return read;
  }

  /** Where the second header stands. */
  private static int end(List<String> lines, String count) {
    for (var i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith(count)) {
        if (i != lines.size() - 2) {
          break;
        }
        return i;
      }
    }
    throw NoBill.notWhole("the sums at the end are missing");
  }

  private static List<String> headings(String line) {
    return Arrays.asList(line.split(",", -1));
  }

  private static List<String> fields(String line) {
    if (!line.startsWith("`")) {
      throw NoBill.notWhole("a row does not begin with a back quote");
    }
    return Arrays.asList(line.substring(1).split(",`", -1));
  }
}

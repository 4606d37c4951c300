package org.walnut.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.walnut.shared.Money;

/** The rows of a bill, whose fields are asked for by the headings that the service gives them. */
final class BillTable {

  /**
   * A row of a bill.
   *
   * @param line where it stands in the file, for the message of what is wrong with it
   */
  record Row(int line, List<String> headings, List<String> fields) {

    String text(String heading) {
      return fields.get(headings.indexOf(heading)).strip();
    }

    Money yuan(String heading) {
      try {
        return Money.ofYuan(number(heading));
      } catch (ArithmeticException finer) {
        throw NoBill.notWhole("row " + line + " has no amount in fen: " + heading);
      }
    }

    /** An empty field is nothing. */
    BigDecimal number(String heading) {
      var text = text(heading);
      try {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      } catch (NumberFormatException wrong) {
        throw NoBill.notWhole("row " + line + " has no number: " + heading);
      }
    }
  }

  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A table with these headings.
   *
   * @param needed those without which the bill cannot be read
   */
  BillTable(List<String> headings, List<String> needed) {
    this.headings = headings.stream().map(String::strip).toList();
    for (var each : needed) {
      if (!this.headings.contains(each)) {
        throw NoBill.notWhole("the column " + each + " is missing");
      }
    }
  }

  void add(int line, List<String> fields) {
    if (fields.size() != headings.size()) {
      throw NoBill.notWhole(
          "row " + line + " has " + fields.size() + " fields instead of " + headings.size());
    }
    rows.add(new Row(line, headings, fields));
  }

  List<Row> rows() {
    return rows;
  }

  Money sum(String heading) {
    return rows.stream().map(row -> row.yuan(heading)).reduce(Money.ZERO, Money::plus);
  }

  /** Of amounts finer than a fen, as fees may be. */
  BigDecimal numbers(String heading) {
    return rows.stream().map(row -> row.number(heading)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Money rounded(BigDecimal yuan) {
    return Money.ofYuan(yuan.setScale(2, RoundingMode.HALF_UP));
  }

  /** By our own id of what it is about; a number that is not ours stands for itself. */
  static String reference(String ours, String theirs) {
    if (ours.isEmpty()) {
      return theirs;
    }
    return TradeNo.read(ours).map(no -> no.payment().toString()).orElse(ours);
  }

  /** The text of a file that is in this encoding, and in no other. */
  static String text(byte[] bytes, Charset charset) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw NoBill.notWhole("the file is not in " + charset);
    }
  }
}

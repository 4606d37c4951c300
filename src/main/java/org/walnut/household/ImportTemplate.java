package org.walnut.household;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.walnut.shared.CitizenId;

/** A register file to fill in: the headings and one invented household that shows how. */
public final class ImportTemplate {

  private static final int ROWS_OF_TEXT = 2000;

  private static final String HEAD = number("19700101001");
  private static final String SPOUSE = number("19720202002");

  private ImportTemplate() {}

  /** Whether this is somebody of the example, whom nobody has taken out. */
  static boolean isExample(String citizenId) {
    return citizenId.equals(HEAD) || citizenId.equals(SPOUSE);
  }

  /**
   * The headings, then the rows of the example in a village of the reader's. Its people bear
   * numbers of a place that does not exist.
   */
  public static List<List<String>> rows(String village) {
    return List.of(
        Arrays.stream(ImportColumn.values()).map(ImportWords::heading).toList(),
        row(
            "001",
            village,
            word(HouseholdStatus.LIFTED),
            "13800000021",
            "6222020000000000000",
            ImportWords.example(Relation.HEAD),
            HEAD,
            word(Relation.HEAD),
            "",
            word(IncomeCategory.WAGE),
            "12000.00",
            "2026-03-31",
            ""),
        row(
            "001",
            "",
            "",
            "",
            "",
            ImportWords.example(Relation.SPOUSE),
            SPOUSE,
            word(Relation.SPOUSE),
            "2005-05-01",
            word(IncomeCategory.OPERATING),
            "3500.50",
            "2026-10-08",
            ""),
        row(
            "001",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            word(IncomeCategory.OPERATING_COST),
            "800.00",
            "2026-04-10",
            ""));
  }

  /**
   * The same as a workbook whose cells are texts, so that no citizen number loses its last digits.
   */
  public static void workbook(String village, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Walnut", "1.0")) {
      var sheet = book.newWorksheet("register");
      int columns = ImportColumn.values().length;
      sheet.range(0, 0, ROWS_OF_TEXT, columns - 1).style().format("@").set();
      sheet.range(0, 0, 0, columns - 1).style().bold().set();
      var rows = rows(village);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < columns; column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
      for (int column = 0; column < columns; column++) {
        sheet.width(column, 18);
      }
    }
  }

  private static List<String> row(String... cells) {
    return List.of(cells);
  }

  private static String word(Enum<?> constant) {
    return ImportWords.word(constant.getDeclaringClass(), constant);
  }

  private static String number(String birthAndSerial) {
    var first = "999999" + birthAndSerial;
    return first + CitizenId.expectedCheckDigit(first);
  }
}

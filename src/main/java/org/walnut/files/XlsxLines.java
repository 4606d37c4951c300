package org.walnut.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/** The lines of the first sheet of a workbook. A formula is refused, never worked out. */
final class XlsxLines {

  private static final int MOST_COLUMNS = 50;
  private static final long MOST_UNPACKED = 100L * 1024 * 1024;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private XlsxLines() {}

  static boolean fits(byte[] content) {
    return content.length > 4 && ReadableWorkbook.isOOXMLZipHeader(content);
  }

  static List<ListFile.Line> read(byte[] content) {
    refuseBombs(content);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        var rows = book.getFirstSheet().openStream()) {
      return rows.limit(ListFile.MOST_ROWS + 2L).map(XlsxLines::line).toList();
    } catch (InvalidInput formula) {
      throw formula;
    } catch (IOException | RuntimeException broken) {
      throw ListFile.refused("files.list.fault.broken");
    }
  }

  private static ListFile.Line line(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(text(row.getCell(i)));
    }
    return new ListFile.Line(row.getRowNum(), cells);
  }

  /**
   * Large numbers stay as the file writes them, 6.2E+17, so that the reader can tell that digits
   * are lost.
   */
  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    } else if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      throw ListFile.refused("files.list.fault.formula", cell.getAddress().toString());
    } else if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
    } else {
      return cell.getText();
    }
  }

  private static boolean isDate(Cell cell) {
    @Nullable String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("y");
  }

  private static String number(Cell cell) {
    return cell.getRawValue().contains("E") ? cell.getRawValue() : cell.asNumber().toPlainString();
  }

  /**
   * A small file can unpack to more than any memory; no register of five thousand rows is that
   * large.
   */
  private static void refuseBombs(byte[] content) {
    try (var zip = ZipFile.builder().setByteArray(content).get()) {
      long unpacked = 0;
      for (var entries = zip.getEntries();
          entries.hasMoreElements() && unpacked <= MOST_UNPACKED; ) {
        unpacked += length(zip.getInputStream(entries.nextElement()), MOST_UNPACKED - unpacked);
      }
      if (unpacked > MOST_UNPACKED) {
        throw ListFile.refused("files.list.fault.tooLarge", ListFile.MOST_BYTES / 1024 / 1024);
      }
    } catch (IOException broken) {
      throw ListFile.refused("files.list.fault.broken");
    }
  }

  private static long length(InputStream entry, long most) throws IOException {
    var piece = new byte[64 * 1024];
    long length = 0;
    for (int read = entry.read(piece); read >= 0 && length <= most; read = entry.read(piece)) {
      length += read;
    }
    return length;
  }
}

package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.walnut.web.Show;

/** The lines of a comma-separated list, in UTF-8 or, as Chinese spreadsheets save it, in GBK. */
final class CsvLines {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private CsvLines() {}

  static List<ListFile.Line> read(byte[] content) {
    if (Arrays.equals(Arrays.copyOf(content, OLD_WORKBOOK.length), OLD_WORKBOOK)) {
      throw ListFile.refused("files.list.fault.oldWorkbook");
    }
    var text = text(content);
    if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
      throw ListFile.refused("files.list.fault.kind");
    }
    var lines = new ArrayList<ListFile.Line>();
    try (var parser = format(text).parse(new StringReader(text))) {
      for (var record : parser) {
        lines.add(new ListFile.Line((int) parser.getCurrentLineNumber(), record.toList()));
        if (lines.size() > ListFile.MOST_ROWS + 1) {
          break;
        }
      }
    } catch (IOException | RuntimeException broken) {
      throw ListFile.refused("files.list.fault.brokenAfter", Show.count(lines.size()));
    }
    return lines;
  }

  /** Spreadsheets separate by what the machine's region says: the first line tells. */
  private static CSVFormat format(String text) {
    var first = text.lines().findFirst().orElse("");
    var separator =
        first.indexOf('\t') >= 0
            ? '\t'
            : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
  }

  private static String text(byte[] content) {
    try {
      var text = decoded(content, UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      try {
        return decoded(content, GB18030);
      } catch (CharacterCodingException neither) {
        throw ListFile.refused("files.list.fault.kind");
      }
    }
  }

  private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }
}

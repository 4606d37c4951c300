package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks into PDF papers for what could act when somebody opens them. */
final class Papers {

  private static final int MOST_UNFOLDED = 64 * 1024 * 1024;
  private static final int LONGEST_TAIL = 2048;

  private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

  /**
   * Every script has its /JavaScript or /Rendition; the /JS beside it is too short to look for
   * among the bytes of pictures.
   */
  private static final Pattern ACTS =
      Pattern.compile(
          "/(?:JavaScript|Rendition|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm|GoToE)(?![A-Za-z])");

  private static final Pattern OBJECTS =
      Pattern.compile("/Type\\s*/ObjStm.{0,400}?stream\\r?\\n", Pattern.DOTALL);

  private Papers() {}

  /** The message key of what is wrong. */
  static Optional<String> fault(byte[] content) {
    var text = new String(content, ISO_8859_1);
    int end = text.lastIndexOf("%%EOF");
    if (end < 0) {
      return Optional.of("files.fault.broken");
    } else if (content.length - end > LONGEST_TAIL || text.indexOf("PK\u0003\u0004", end) > 0) {
      return Optional.of("files.fault.appended");
    } else if (plain(text).contains("/Encrypt")) {
      return Optional.of("files.fault.locked");
    } else {
      return acts(text) || actsHidden(content, text)
          ? Optional.of("files.fault.acts")
          : Optional.empty();
    }
  }

  private static boolean acts(String text) {
    return ACTS.matcher(plain(text)).find();
  }

  /** A name may be written with its letters as numbers, to pass by such as us. */
  private static String plain(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Objects may lie packed in a stream; one that unfolds without end is no paper. */
  private static boolean actsHidden(byte[] content, String text) {
    return OBJECTS
        .matcher(text)
        .results()
        .anyMatch(found -> {
          var objects = unfolded(content, found.end());
          return objects.length() >= MOST_UNFOLDED || acts(objects);
        });
  }

  private static String unfolded(byte[] content, int from) {
    var inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      var text = new StringBuilder();
      var buffer = new byte[8192];
      int read = inflater.inflate(buffer);
      while (read > 0 && text.length() < MOST_UNFOLDED) {
        text.append(new String(buffer, 0, read, ISO_8859_1));
        read = inflater.inflate(buffer);
      }
      return text.toString();
    } catch (DataFormatException notPacked) {
      return "";
    } finally {
      inflater.end();
    }
  }
}

package org.walnut.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.walnut.shared.InvalidInput;

/** Looks into a file that is brought: is it whole, and nothing but what it says it is? */
final class ContentCheck {

  private static final int HEAD = 1024;
  private static final Pattern PAGE =
      Pattern.compile(
          "^[\\s\\u00ef\\u00bb\\u00bf]*<(?:!doctype|html|script|svg|\\?xml|\\?php|body|iframe)");

  private ContentCheck() {}

  static void refuse(FileKind kind, byte[] content) {
    fault(kind, content)
        .ifPresent(key -> {
          throw InvalidInput.at("file", key);
        });
  }

  static Optional<String> fault(FileKind kind, byte[] content) {
    return switch (kind) {
      case PNG, JPEG, WEBP -> Pictures.fault(kind, content);
      case PDF -> Papers.fault(content);
      case XLSX -> Sheets.fault(content);
      case CSV -> page(content);
    };
  }

  /** A page of the web is text as well, but no list. */
  private static Optional<String> page(byte[] content) {
    var head =
        new String(content, 0, Math.min(content.length, HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
    return PAGE.matcher(head).find() ? Optional.of("files.fault.kind") : Optional.empty();
  }
}

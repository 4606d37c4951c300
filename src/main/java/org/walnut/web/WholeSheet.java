package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * A style sheet with the sheets it imports written into it, each in its layer: one answer in place
 * of some forty, asked for one after the other, which a phone on a weak network would wait for.
 * Imports look like {@code @import url("kit/base.css") layer(base);}; those of a library start with
 * {@code ../webjars/}. An import that is not there is an error of the sheet, said at once.
 */
final class WholeSheet {

  private static final Pattern IMPORT =
      Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
  private static final Pattern NOT_FOR_BROWSERS =
      Pattern.compile("^@charset \"[^\"]*\";|/\\*# sourceMappingURL=.*?\\*/");
  private static final String LIBRARIES = "../webjars/";

  private WholeSheet() {}

  static byte[] of(Resource sheet) throws IOException {
    return text(sheet).getBytes(UTF_8);
  }

  private static String text(Resource sheet) throws IOException {
    var text = NOT_FOR_BROWSERS.matcher(sheet.getContentAsString(UTF_8)).replaceAll("");
    var whole = new StringBuilder();
    int from = 0;
    for (var found : IMPORT.matcher(text).results().toList()) {
      whole.append(text, from, found.start()).append(layer(sheet, found));
      from = found.end();
    }
    return whole.append(text, from, text.length()).toString();
  }

  private static String layer(Resource sheet, MatchResult found) throws IOException {
    return "@layer %s {\n%s}".formatted(found.group(2), text(imported(sheet, found.group(1))));
  }

  private static Resource imported(Resource sheet, String path) throws IOException {
    return path.startsWith(LIBRARIES)
        ? new ClassPathResource("META-INF/resources/" + path.substring("../".length()))
        : sheet.createRelative(path);
  }
}

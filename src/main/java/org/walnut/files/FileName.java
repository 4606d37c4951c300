package org.walnut.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the name a sender gave a file one that no system stumbles over. */
final class FileName {

  private static final int LONGEST = 120;

  /** Endings by which systems know programs and pages; in the middle of a name they mislead. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i).*\\.(?:exe|com|scr|bat|cmd|ps1|vbs|js|mjs|jar|sh|php\\d?|jspx?|aspx?|html?|svg|hta|lnk|msi|apk|dll|xlsm|docm|zip)(?:[. _].*)?");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private FileName() {}

  /** Whether it passes for a program or a page of the web. */
  static boolean misleads(String tidy) {
    return PROGRAM.matcher(tidy).matches();
  }

  /**
   * The last part of a path, without controls, direction marks and characters that systems reserve;
   * "file" if nothing is left.
   */
  static String tidy(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\p{C}", "").replaceAll("[<>:\"|?*;%]", "_").strip();
    name = name.replaceAll("^\\.+|\\.+$", "");
    name = DEVICE.matcher(name).matches() ? "_" + name : name;
    return name.isBlank() ? "file" : shortened(name);
  }

  /** The middle goes, so that the ending stays. */
  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    int end = name.offsetByCodePoints(0, LONGEST - ending.codePointCount(0, ending.length()));
    return name.substring(0, end) + ending;
  }
}

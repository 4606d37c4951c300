package org.walnut.files;

import java.text.Normalizer;

/** Makes the name a sender gave a file one that no system stumbles over. */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  /**
   * The last part of a path, without controls, direction marks and characters that systems reserve;
   * "file" if nothing is left.
   */
  static String tidy(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\p{C}", "").replaceAll("[<>:\"|?*;%]", "_").strip();
    name = name.replaceAll("^\\.+|\\.+$", "");
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

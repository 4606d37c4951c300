package org.walnut.household.web;

import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** What a file that somebody sent is called, without the folder it lay in. */
final class SentFile {

  private static final int LONGEST = 120;

  private SentFile() {}

  static String name(MultipartFile file) {
    var sent =
        Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
    var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).strip();
    return name.isEmpty() ? file.getName() : name.substring(0, Math.min(name.length(), LONGEST));
  }
}

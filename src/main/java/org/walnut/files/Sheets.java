package org.walnut.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** Looks into XLSX sheets: they are packed, and may unfold without end or carry programs. */
final class Sheets {

  private static final long MOST_UNFOLDED = 200L * 1024 * 1024;
  private static final long MOST_FOLD = 200;
  private static final int MOST_PARTS = 3000;
  private static final long SMALL = 5L * 1024 * 1024;

  private static final List<String> PROGRAMS =
      List.of("vbaproject", "macrosheets/", "activex", "embeddings/", "externallinks/", ".exe");

  private Sheets() {}

  /** The message key of what is wrong. */
  static Optional<String> fault(byte[] content) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long unfolded = 0;
      int parts = 0;
      var buffer = new byte[16 * 1024];
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (PROGRAMS.stream().anyMatch(name::contains)) {
          return Optional.of("files.fault.macros");
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unfolded += read;
          if (unfolded > MOST_UNFOLDED
              || unfolded > SMALL && unfolded / content.length > MOST_FOLD) {
            return Optional.of("files.fault.bomb");
          }
        }
        if (++parts > MOST_PARTS || name.contains("..")) {
          return Optional.of("files.fault.bomb");
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.of("files.fault.broken");
    }
  }
}

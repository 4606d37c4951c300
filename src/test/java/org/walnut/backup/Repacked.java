package org.walnut.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive taken apart and put together again, with something changed on the way. */
final class Repacked {

  private Repacked() {}

  /**
   * @param change from name and content to the new content; null leaves the entry out
   */
  static Path of(
      Path archive, Path target, UnaryOperator<String> rename, BinaryOperator<String> change) {
    try (var from = new ZipFile(archive.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(target))) {
      for (var entry : Collections.list(from.entries())) {
        var content = new String(from.getInputStream(entry).readAllBytes(), ISO_8859_1);
        var changed = change.apply(entry.getName(), content);
        if (changed != null) {
          to.putNextEntry(new ZipEntry(rename.apply(entry.getName())));
          to.write(changed.getBytes(ISO_8859_1));
          to.closeEntry();
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

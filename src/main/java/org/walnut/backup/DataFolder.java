package org.walnut.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What of the data folder belongs into an archive: kept files and the seals' log. The database goes
 * by its rows; keys and secrets stay where they are.
 */
@Component
class DataFolder {

  private final Path root;

  DataFolder(@Value("${walnut.data}") String data) {
    this.root = Path.of(data).toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  /** Whole files under {@code files/} or {@code seals/}, as paths from the data folder. */
  List<String> under(String prefix) throws IOException {
    var folder = root.resolve(prefix);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Where a part goes; one that would lead out of the folder is none of ours. */
  Path place(String name) {
    var place = root.resolve(name).normalize();
    var ours = name.startsWith(Part.FILES) || name.startsWith(Part.SEALS);
    if (!ours || !place.startsWith(root.resolve(name.substring(0, name.indexOf('/'))))) {
      throw new UnfitArchive("The archive names a file that no archive holds: " + name + ".");
    }
    return place;
  }
}

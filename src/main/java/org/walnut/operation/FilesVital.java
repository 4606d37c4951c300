package org.walnut.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;

/** Whether a file can be kept: one is written into the folder of the kept files and taken away. */
@Component("filesHealthIndicator")
@Order(3)
class FilesVital extends Vital {

  private final Path folder;

  FilesVital(@Value("${walnut.data}") String data) {
    super("files");
    this.folder = Path.of(data, "files").toAbsolutePath().normalize();
  }

  @Override
  Optional<Ailment> look() {
    try {
      Files.createDirectories(folder);
      var trial = folder.resolve("." + Ids.next());
      Files.writeString(trial, "trial");
      Files.delete(trial);
      return Optional.empty();
    } catch (IOException unwilling) {
      return Optional.of(Ailment.of("files", folder));
    }
  }
}

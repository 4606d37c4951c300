package org.walnut.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the data folder has room, and can be written. */
@Component("diskHealthIndicator")
@Order(2)
class DiskVital extends Vital {

  private final Path folder;
  private final DataSize least;

  DiskVital(
      @Value("${walnut.data}") String data,
      @Value("${walnut.operation.least-disk}") DataSize least) {
    super("disk");
    this.folder = Path.of(data).toAbsolutePath().normalize();
    this.least = least;
  }

  @Override
  Optional<Ailment> look() {
    try {
      Files.createDirectories(folder);
      var free = Files.getFileStore(folder).getUsableSpace();
      if (free < least.toBytes()) {
        return Optional.of(Ailment.of("disk", DataSize.ofBytes(free).toMegabytes(), folder));
      }
      return Files.isWritable(folder)
          ? Optional.empty()
          : Optional.of(Ailment.of("folder", folder));
    } catch (IOException unreachable) {
      return Optional.of(Ailment.of("folder", folder));
    }
  }
}

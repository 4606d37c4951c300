package org.walnut.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Act;

/**
 * What is known of a kept file.
 *
 * @param sha256 the hash of its content, 64 hexadecimal digits
 * @param reader the act that a person needs to fetch it
 * @param scan what is known of viruses in it; null when nobody scans
 */
public record FileCard(
    UUID id,
    String name,
    String mediaType,
    long sizeBytes,
    String sha256,
    Act reader,
    Instant keptAt,
    @Nullable ScanState scan) {

  /** Where it is fetched. */
  public String path() {
    return "/files/" + id;
  }

  public boolean picture() {
    return mediaType.startsWith("image/");
  }
}

package org.walnut.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What was written into an archive or restored from one.
 *
 * @param fingerprint the SHA-256 of the manifest, which holds the hash of every part
 */
public record ArchiveSummary(
    Path file, Instant madeAt, int tables, long rows, int files, String fingerprint) {

  static ArchiveSummary of(Path file, Manifest manifest, String fingerprint) {
    var tables = manifest.parts().stream().map(Part::table).distinct().filter(t -> t != null);
    return new ArchiveSummary(
        file,
        manifest.madeAt(),
        (int) tables.count(),
        manifest.rows(),
        manifest.files().size(),
        fingerprint);
  }
}

package org.walnut.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * The folder of contents: {@code files/<county>/<first two digits>/<SHA-256>}. A content there is
 * whole and safe on the disk.
 */
class FolderVault implements Vault {

  private final Path root;

  FolderVault(Path data) {
    this.root = data.resolve("files").toAbsolutePath().normalize();
  }

  @Override
  public String keep(byte[] content) {
    var hash = Hash.of(content);
    var place = place(hash);
    try {
      Files.createDirectories(place.getParent());
      if (!Files.exists(place)) {
        write(content, place);
      }
      return hash;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Resource open(String hash) {
    return new FileSystemResource(place(hash));
  }

  @Override
  public boolean isWhole(String hash) {
    try {
      var place = place(hash);
      return Files.isRegularFile(place) && Hash.of(Files.readAllBytes(place)).equals(hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String hash) {
    return root.resolve(Tenancy.requiredCounty()).resolve(hash.substring(0, 2)).resolve(hash);
  }

  /**
   * Written aside, forced to the disk and then moved: a crash leaves either nothing or all of it
   * under its name.
   */
  private static void write(byte[] content, Path place) throws IOException {
    var aside = place.resolveSibling("." + Ids.next());
    try {
      try (var file = FileChannel.open(aside, CREATE_NEW, WRITE)) {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          file.write(rest);
        }
        file.force(true);
      }
      Files.move(aside, place, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
    try (var folder = FileChannel.open(place.getParent(), READ)) {
      folder.force(true);
    }
  }
}

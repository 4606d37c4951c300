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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * The folder of contents: {@code files/<county>/<first two digits>/<SHA-256>}. A content there is
 * whole and safe on the disk.
 */
@Component
class Vault {

  private final Path root;

  Vault(@Value("${walnut.data}") String data) {
    this.root = Path.of(data, "files").toAbsolutePath().normalize();
  }

  /** Answers the hash under which the content lies. */
  String keep(byte[] content) {
    var hash = hash(content);
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

  Path place(String hash) {
    return root.resolve(Tenancy.requiredCounty()).resolve(hash.substring(0, 2)).resolve(hash);
  }

  /** Whether the content that lies there is the one that was kept. */
  boolean isWhole(String hash) {
    try {
      var place = place(hash);
      return Files.isRegularFile(place) && hash(Files.readAllBytes(place)).equals(hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

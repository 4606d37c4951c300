package org.walnut.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A random secret of this installation, made when it is first asked for and kept in a file. */
public final class SecretFile {

  private static final int BYTES = 32;
  private static final FileAttribute<?> ONLY_THE_OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private SecretFile() {}

  /** The secret in this file; readable by its owner alone. */
  public static synchronized String read(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a secret in " + file, e);
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var text = HexFormat.of().formatHex(bytes) + "\n";
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, ONLY_THE_OWNER)) {
      channel.write(ByteBuffer.wrap(text.getBytes()));
    }
  }
}

package org.walnut.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes an archive part by part, hashing while it writes. Readable by its owner alone. */
final class ArchiveWriter implements Closeable {

  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();

  ArchiveWriter(Path file) throws IOException {
    var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
  }

  List<Part> parts() {
    return parts;
  }

  /** What a part consists of; answers how many rows it wrote. */
  interface Body {
    long write(OutputStream out) throws Exception;
  }

  void part(String name, @Nullable String table, List<String> columns, Body body) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    var digest = Sha256.fresh();
    var counted = new Counted(new DigestOutputStream(zip, digest));
    var rows = body.write(counted);
    zip.closeEntry();
    parts.add(new Part(name, table, columns, rows, counted.bytes, Sha256.hex(digest)));
  }

  void file(String name, Path file) throws Exception {
    part(
        name,
        null,
        List.of(),
        out -> {
          Files.copy(file, out);
          return 0;
        });
  }

  void manifest(byte[] manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(manifest);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      bytes++;
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
      out.write(values, from, length);
      bytes += length;
    }

    /** The part ends, the archive goes on. */
    @Override
    public void close() {}
  }
}

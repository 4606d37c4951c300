package org.walnut.backup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive opened for reading. */
final class Archive implements Closeable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ZipFile zip;
  private final Manifest manifest;
  private final String fingerprint;

  private Archive(ZipFile zip, Manifest manifest, String fingerprint) {
    this.zip = zip;
    this.manifest = manifest;
    this.fingerprint = fingerprint;
  }

  /** Opens an archive and reads all of it once: every part must be what the manifest says. */
  static Archive whole(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnfitArchive("There is no archive at " + file + ".");
    }
    var archive = open(file);
    try {
      archive.compare();
      return archive;
    } catch (UnfitArchive | IOException unfit) {
      archive.close();
      throw unfit;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** The SHA-256 of the manifest. */
  String fingerprint() {
    return fingerprint;
  }

  InputStream part(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnfitArchive("The archive is not whole: " + name + " is missing.");
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Archive open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException cut) {
      throw new UnfitArchive(
          "The file " + file.getFileName() + " is cut off or no archive; copy it again.");
    }
    try {
      var entry = zip.getEntry(Manifest.NAME);
      if (entry == null) {
        throw new UnfitArchive("The file " + file.getFileName() + " is no archive of Walnut.");
      }
      var bytes = zip.getInputStream(entry).readAllBytes();
      return new Archive(zip, manifest(bytes), Sha256.of(bytes));
    } catch (UnfitArchive | IOException unfit) {
      zip.close();
      throw unfit;
    }
  }

  private static Manifest manifest(byte[] bytes) {
    try {
      var format = JSON.readTree(bytes).path("format").asInt(0);
      if (format != Manifest.FORMAT) {
        throw new UnfitArchive(
            "The archive has the form " + format + "; this Walnut reads " + Manifest.FORMAT + ".");
      }
      return JSON.readValue(bytes, Manifest.class);
    } catch (JacksonException damaged) {
      throw new UnfitArchive("The archive's manifest is damaged; copy the archive again.");
    }
  }

  private void compare() throws IOException {
    for (var part : manifest.parts()) {
      String hash;
      try {
        hash = Sha256.of(part(part.name()));
      } catch (ZipException | EOFException damaged) {
        hash = "";
      }
      if (!hash.equals(part.sha256())) {
        throw new UnfitArchive(
            "The archive was changed or damaged: "
                + part.name()
                + " does not have the hash that its manifest names.");
      }
    }
  }
}

package org.walnut.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file outside the database in which the keys lie, readable by its owner alone. */
@Component
class KeyFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FOR_THE_OWNER = "rw-------";

  private final Path file;

  KeyFile(@Value("${walnut.keys:}") String keys, @Value("${walnut.data:./data}") Path data) {
    var chosen = keys.isBlank() ? data.resolve("keys/keyset.json") : Path.of(keys);
    this.file = chosen.toAbsolutePath().normalize();
  }

  Path path() {
    return file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  Keyset read() {
    try {
      refuseOpenFile();
      var both = JSON.readTree(Files.readString(file));
      return new Keyset(handle(both.path("sealing")), handle(both.path("marking")));
    } catch (IOException e) {
      throw new UnfitKeys("The keys in " + file + " cannot be read.", e);
    } catch (GeneralSecurityException | JacksonException e) {
      throw new UnfitKeys("What lies in " + file + " is no set of keys.", e);
    }
  }

  /** Written aside, forced to the disk and moved: a crash leaves either the old or the new file. */
  void write(Keyset keys) {
    var aside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(aside);
      create(aside, text(keys));
      Files.move(aside, file, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the keys cannot be kept in " + file, e);
    }
  }

  private void refuseOpenFile() throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)) {
      throw new UnfitKeys(
          "The keys in "
              + file
              + " can be read by every user of this machine; run: chmod 600 "
              + file);
    }
  }

  private static void create(Path place, String text) throws IOException {
    var rest = ByteBuffer.wrap(text.getBytes(UTF_8));
    try (var channel = open(place)) {
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static FileChannel open(Path place) throws IOException {
    var options = Set.of(CREATE_NEW, WRITE);
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? FileChannel.open(
            place,
            options,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_THE_OWNER)))
        : FileChannel.open(place, options);
  }

  private static KeysetHandle handle(JsonNode keyset) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), InsecureSecretKeyAccess.get());
  }

  private static String text(Keyset keys) {
    try {
      var both = JSON.createObjectNode();
      both.set("sealing", tree(keys.sealing()));
      both.set("marking", tree(keys.marking()));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(both) + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the keys cannot be written down", e);
    }
  }

  private static JsonNode tree(KeysetHandle keyset) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
  }
}

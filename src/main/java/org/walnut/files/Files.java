package org.walnut.files;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Keeps photographs (PNG, JPEG, WebP), papers (PDF) and lists (CSV, XLSX), and gives them back. */
@Service
public class Files {

  private static final int LARGEST_MB = 20;
  private static final int LARGEST = LARGEST_MB * 1024 * 1024;

  private final FileStore store;
  private final Vault vault;
  private final Scans scans;
  private final ObjectProvider<FileGuard> guards;
  private final Activities activities;
  private final Clock clock;

  Files(
      FileStore store,
      Vault vault,
      Scans scans,
      ObjectProvider<FileGuard> guards,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.vault = vault;
    this.scans = scans;
    this.guards = guards;
    this.activities = activities;
    this.clock = clock;
  }

  /** As {@link #keep(String, String, byte[], Act)}, of a file that came with a form. */
  @Transactional
  public UUID keep(MultipartFile sent, Act reader) throws IOException {
    return keep(
        Objects.requireNonNullElse(sent.getOriginalFilename(), sent.getName()),
        Objects.requireNonNullElse(sent.getContentType(), ""),
        sent.getBytes(),
        reader);
  }

  /** As {@link #keep(String, String, byte[], Act)}, for everybody on the staff. */
  @Transactional
  public UUID keep(String name, String mediaType, byte[] content) {
    return keep(name, mediaType, content, Act.SEE_DESK);
  }

  /**
   * Keeps a file. One that is empty, too large or of no kind that is taken is a fault at {@code
   * file}.
   *
   * @param mediaType what the sender says it is; the content must agree
   * @param reader the act that a person needs to fetch it
   */
  @Transactional
  public UUID keep(String name, String mediaType, byte[] content, Act reader) {
    var kind = kind(mediaType, content);
    ContentCheck.refuse(kind, content);
    var tidy = kind.named(tidy(name));
    var said = scans.refuseViruses(label(kind, Hash.of(content)), content);
    var file =
        new FileCard(
            Ids.next(),
            tidy,
            kind.mediaType(),
            content.length,
            vault.keep(content),
            reader,
            clock.instant(),
            null);
    store.add(file);
    scans.note(file.id(), said);
    activities.record("files.kept", "file", file.id(), label(kind, file.sha256()), null);
    return file.id();
  }

  @Transactional(readOnly = true)
  public FileCard card(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("files.kind", id));
  }

  /**
   * A file that this person may fetch; for others it is not there. Whoever names a file in what
   * they do comes in here.
   */
  @Transactional(readOnly = true)
  public FileCard readable(UUID id, Person me) {
    return store
        .find(id)
        .filter(file -> me.may(file.reader()))
        .filter(_ -> guards.stream().noneMatch(guard -> guard.keepsFrom(id, me)))
        .orElseThrow(() -> new NotFound("files.kind", id));
  }

  /** The content. */
  @Transactional(readOnly = true)
  public Resource open(UUID id) {
    var file = card(id);
    if (file.scan() == ScanState.FOUND) {
      throw new Refused("files.problem.virus");
    }
    return vault.open(file.sha256());
  }

  private static String tidy(String name) {
    var tidy = FileName.tidy(name);
    if (FileName.misleads(tidy)) {
      throw InvalidInput.at("file", "files.fault.ending");
    }
    return tidy;
  }

  /** The name of a file may be somebody's name; its content's hash is not. */
  private static String label(FileKind kind, String hash) {
    return kind.name() + " " + hash.substring(0, 8);
  }

  private static FileKind kind(String mediaType, byte[] content) {
    if (content.length == 0) {
      throw InvalidInput.at("file", "files.fault.empty");
    }
    if (content.length > LARGEST) {
      throw InvalidInput.at("file", "files.fault.large", LARGEST_MB);
    }
    return FileKind.of(mediaType, content)
        .orElseThrow(() -> InvalidInput.at("file", "files.fault.kind"));
  }
}

package org.walnut.tenancy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Walnut brings along, with its data in one folder. A server left behind by a
 * Walnut that was killed is stopped first, so that the new one recovers from its log; a server in
 * use by a running Walnut is joined, not owned.
 */
final class EmbeddedServer implements AutoCloseable {

  static final String OWNER = "postgres";
  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final @Nullable OwnedServer owned;
  private final @Nullable FileChannel lock;

  private EmbeddedServer(int port, @Nullable OwnedServer owned, @Nullable FileChannel lock) {
    this.port = port;
    this.owned = owned;
    this.lock = lock;
  }

  static EmbeddedServer in(Path folder) {
    try {
      Files.createDirectories(folder.getParent());
      var channel =
          FileChannel.open(
              folder.resolveSibling("postgres.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      @Nullable FileLock mine = channel.tryLock();
      if (mine == null) {
        channel.close();
        return joined(folder);
      }
      return started(folder, channel);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL in " + folder + " could not be started: " + e.getMessage(), e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    if (owned != null) {
      owned.close();
    }
    if (lock != null) {
      lock.close();
    }
  }

  private static EmbeddedServer started(Path folder, FileChannel lock) throws IOException {
    stopOrphan(folder);
    var server = new OwnedServer(folder);
    return new EmbeddedServer(server.port(), server, lock);
  }

  private static EmbeddedServer joined(Path folder) throws IOException {
    var port = OwnedServer.pidFile(folder).map(lines -> Integer.parseInt(lines.get(3).strip()));
    log.info("embedded PostgreSQL in {} belongs to a running Walnut, joined", folder);
    return new EmbeddedServer(
        port.orElseThrow(
            () -> new IOException("another Walnut is starting in this folder, try again")),
        null,
        null);
  }

  private static void stopOrphan(Path folder) throws IOException {
    var orphan =
        OwnedServer.pidFile(folder)
            .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines.get(0).strip())))
            .filter(EmbeddedServer::isPostgres);
    if (orphan.isEmpty()) {
      return;
    }
    log.warn(
        "an embedded PostgreSQL was left behind (process {}), stopping it", orphan.get().pid());
    orphan.get().destroy();
    var gone =
        orphan
            .get()
            .onExit()
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .handle((_, failure) -> failure == null)
            .join();
    if (!gone) {
      orphan.get().destroyForcibly();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }
}

package org.walnut.tenancy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a folder. Should its process die, it is started again on the same port
 * and recovers from its log; until then those who ask it get errors.
 */
final class OwnedServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OwnedServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 10;

  private final Path folder;
  private EmbeddedPostgres server;
  private boolean closed;

  OwnedServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = started(folder, 0);
    watch();
  }

  int port() {
    return server.getPort();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    server.close();
  }

  /** The lines of the file in which PostgreSQL says who it is, if there is one. */
  static Optional<List<String>> pidFile(Path folder) throws IOException {
    var file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return lines.size() < 4 ? Optional.empty() : Optional.of(lines);
  }

  private void watch() throws IOException {
    pidFile(folder)
        .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines.getFirst().strip())))
        .ifPresent(process -> process.onExit().thenRunAsync(this::revive));
  }

  private synchronized void revive() {
    for (var attempt = 1; !closed && attempt <= TRIES; attempt++) {
      log.error("the embedded PostgreSQL died, starting it again ({})", attempt);
      try {
        // What is left of the one before holds the folder.
        server.close();
        server = started(folder, server.getPort());
        watch();
        return;
      } catch (IOException | IllegalStateException | AssertionError failed) {
        log.error("the embedded PostgreSQL could not be started again", failed);
      }
    }
  }

  private static EmbeddedPostgres started(Path folder, int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "256MB")
            // A new county fills its tables in minutes; until they are looked at, their plans are
            // guesses.
            .setServerConfig("autovacuum_naptime", "10s");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }
}

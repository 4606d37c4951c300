package org.walnut.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Walnut or the payment service has answered as done: kept in memory, and line by line in a
 * file.
 */
final class Acknowledged {

  /** What can be acknowledged. The amount beside it is in fen. */
  enum Deed {
    ORDERED,
    PAID,
    CANCELLED,
    COMPLETED,
    BOUGHT,
    BATCHED,
    ANSWERED
  }

  private final Map<Deed, Map<UUID, Long>> done = new EnumMap<>(Deed.class);
  private final Path file;

  Acknowledged(Path file) {
    this.file = file;
    for (var deed : Deed.values()) {
      done.put(deed, new ConcurrentHashMap<>());
    }
  }

  void add(Deed deed, UUID id, long fen) {
    done.get(deed).put(id, fen);
    try {
      synchronized (this) {
        Files.writeString(
            file,
            deed + " " + id + " " + fen + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As of now; what is added later is not in it. */
  Map<UUID, Long> of(Deed deed) {
    return Map.copyOf(done.get(deed));
  }

  int count() {
    return done.values().stream().mapToInt(Map::size).sum();
  }
}

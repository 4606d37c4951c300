package org.walnut.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walnut.tenancy.Tenancy;

/**
 * The hashes of seals outside the database: {@code seals/<county>.log} in the data folder, one line
 * a seal. Whoever can write the database and not this folder cannot cut off the chain's end unseen.
 */
@Component
class SealLog {

  /** A line: number, hash, how many activities, when. */
  record Line(long number, String hash) {}

  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) \\d+ \\S+");

  private final Path folder;

  SealLog(@Value("${walnut.data}") String data) {
    this.folder = Path.of(data, "seals").toAbsolutePath().normalize();
  }

  /** Adds the seals that came since its last line; {@code seals} gives those after a number. */
  synchronized void add(LongFunction<List<Seal>> seals) {
    var known = lines().stream().mapToLong(Line::number).max().orElse(0);
    var text = new StringBuilder();
    for (var seal : seals.apply(known)) {
      text.append(
          "%d %s %d %s\n".formatted(seal.number(), seal.hash(), seal.count(), seal.sealedAt()));
    }
    if (!text.isEmpty()) {
      append(text.toString());
    }
  }

  /** Those of the county at hand; a line that is none counts as a seal that never was. */
  List<Line> lines() {
    try {
      return Files.exists(file())
          ? Files.readAllLines(file(), UTF_8).stream().map(SealLog::line).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return folder.resolve(Tenancy.requiredCounty() + ".log");
  }

  private static Line line(String text) {
    var line = LINE.matcher(text);
    return line.matches()
        ? new Line(Long.parseLong(line.group(1)), line.group(2))
        : new Line(0, text);
  }

  private void append(String text) {
    try {
      Files.createDirectories(folder);
      try (var file = FileChannel.open(file(), CREATE, APPEND)) {
        file.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
        file.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the seals in " + file(), e);
    }
  }
}

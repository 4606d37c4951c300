package org.walnut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.walnut.backup.Place;

/**
 * The named world as an older Walnut left it, kept as an archive: restored, brought to today,
 * written into an archive of today and restored from that, it starts, and the books say what they
 * said then.
 */
class UpgradeTests {

  private static final Path OLD = Path.of("src/test/resources/upgrade/walnut-2026-11-25.zip");
  private static final Path SAID_THEN =
      Path.of("src/test/resources/upgrade/verified-2026-11-25.txt");
  private static final Pattern LINE = Pattern.compile("(\\d{6} holds .*) \\((\\d+) looked at\\)");

  @TempDir Path folder;

  @Test
  void an_archive_of_an_older_walnut_starts_today_and_the_books_say_the_same() throws Exception {
    var upgraded = Place.empty(folder.resolve("upgraded"));
    var today = Place.empty(folder.resolve("today"));
    upgraded.restore(OLD);
    verified(upgraded);
    upgraded.backup(folder.resolve("today.zip"));
    today.restore(folder.resolve("today.zip"));
    bringKeys(upgraded, today);

    assertThat(today.rows()).isEqualTo(upgraded.rows());
    var said = verified(today);
    assertThat(said).last().isEqualTo("Every rule holds.");
    var holds = holding(said);
    assertThat(holding(lines(SAID_THEN)))
        .hasSize(20)
        .allSatisfy((rule, looked) ->
            assertThat(holds.getOrDefault(rule, -1L)).as(rule).isGreaterThanOrEqualTo(looked));
  }

  /** They are in no archive; who restores one brings them along. */
  private static void bringKeys(Place from, Place to) throws IOException {
    var keys = Path.of("keys", "keyset.json");
    Files.createDirectories(to.data().resolve(keys).getParent());
    Files.copy(from.data().resolve(keys), to.data().resolve(keys));
  }

  /** Starts Walnut, which seals what an older one left in the clear, and asks for every rule. */
  private static List<String> verified(Place place) {
    try (var walnut =
        SpringApplication.run(
            Walnut.class,
            "--server.port=-1",
            "--walnut.db.url=" + place.url(),
            "--walnut.db.user=postgres",
            "--walnut.db.connections=4",
            "--walnut.data=" + place.data(),
            "--walnut.world=none",
            "--db-scheduler.enabled=false")) {
      var said = new ByteArrayOutputStream();
      walnut.getBean(VerifyCommand.class).run(new PrintStream(said, true, StandardCharsets.UTF_8));
      return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of each rule that holds, how many things were looked at. */
  private static Map<String, Long> holding(List<String> said) {
    var holding = new TreeMap<String, Long>();
    for (var line : said) {
      var found = LINE.matcher(line);
      if (found.matches()) {
        holding.put(found.group(1), Long.valueOf(found.group(2)));
      }
    }
    return holding;
  }
}

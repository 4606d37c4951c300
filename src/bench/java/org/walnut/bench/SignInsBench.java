package org.walnut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Ten thousand people try to come in at once, one in ten with the right password, each by a virtual
 * thread and a connection of its own, against a server of its own; while they do, somebody who is
 * in works on. A number for each: answered, let in, told that it is wrong, sent away to come again,
 * without an answer; and how much longer the one who works waits, against the same work before.
 */
public final class SignInsBench {

  private static final int TRIES = Integer.getInteger("bench.tries", 10_000);
  private static final int CALM = 300;

  private SignInsBench() {}

  public static void main(String[] arguments) throws Exception {
    var data = Files.createTempDirectory("walnut-sign-ins");
    try (var server = new BenchServer(data)) {
      server.await();
      var working = new Visits(server.address(), "127.0.0.1");
      working.signIn("auditor");
      work(working, 50);
      var before = work(working, CALM);
      var crowd = new Crowd(server.address());
      var during = crowd.come(TRIES, gone -> work(working, gone));
      print("tries", TRIES);
      crowd.outcomes().forEach(SignInsBench::print);
      print("took_ms", crowd.tookMillis());
      print("other_p95_before_ms", p95(before));
      print("other_p95_during_ms", p95(during));
      print("other_pages_during", during.size());
      System.out.printf(
          "bench sign-ins.other_ratio %.2f times%n",
          (double) p95(during) / Math.max(1, p95(before)));
    } finally {
      delete(data);
    }
  }

  private static List<Long> work(Visits working, int pages) {
    return IntStream.range(0, pages).mapToObj(_ -> working.desk()).toList();
  }

  private static List<Long> work(Visits working, AtomicBoolean gone) {
    var times = new ArrayList<Long>();
    while (!gone.get()) {
      times.add(working.desk());
    }
    return times;
  }

  private static long p95(List<Long> micros) {
    var sorted = micros.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1_000;
  }

  private static void print(String name, long value) {
    System.out.printf(
        "bench sign-ins.%s %d %s%n", name, value, name.endsWith("_ms") ? "ms" : "count");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

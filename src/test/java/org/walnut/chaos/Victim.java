package org.walnut.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A Walnut in a process of its own, with a data folder and a port of its own, that can be killed.
 */
final class Victim implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern FIRST_LOGIN =
      Pattern.compile("First login of 621221: \\S+ with the password (\\S+)");

  private final Path folder;
  private final int port = freePort();
  private Process walnut;

  Victim(Path folder) {
    this.folder = folder;
  }

  String site() {
    return "http://localhost:" + port;
  }

  void start() throws IOException, InterruptedException {
    var log = folder.resolve("walnut-" + System.nanoTime() + ".log");
    walnut = java(List.of("--empty"), log);
    await(log, "Walnut is ready at");
  }

  /** The password printed at the first start. */
  String firstPassword() throws IOException {
    try (var logs = Files.list(folder)) {
      for (var log : logs.filter(each -> each.toString().endsWith(".log")).toList()) {
        var found = FIRST_LOGIN.matcher(Files.readString(log));
        if (found.find()) {
          return found.group(1);
        }
      }
    }
    throw new IllegalStateException("no first login in " + folder);
  }

  /** As a crash of the program would; its PostgreSQL is left behind. */
  void killApplication() throws InterruptedException {
    walnut.destroyForcibly().waitFor();
  }

  /** The server and every process of it. */
  void killDatabase() throws IOException {
    var server = ProcessHandle.of(Long.parseLong(serverLine(0))).orElseThrow();
    var all = Stream.concat(Stream.of(server), server.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** Past every wall. */
  JdbcClient rows() throws IOException {
    var url = "jdbc:postgresql://localhost:" + serverLine(3) + "/postgres";
    return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
  }

  /** Whether every rule holds, as {@code bin/verify} says. */
  boolean verified() throws IOException, InterruptedException {
    var log = folder.resolve("verify-" + System.nanoTime() + ".log");
    var verify = java(List.of("--verify"), log);
    if (!verify.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      verify.destroyForcibly();
    }
    var clean = verify.exitValue() == 0;
    if (!clean) {
      System.out.println(Files.readString(log));
    }
    return clean;
  }

  @Override
  public void close() throws InterruptedException {
    if (walnut != null) {
      walnut.destroy();
      if (!walnut.waitFor(40, TimeUnit.SECONDS)) {
        walnut.destroyForcibly();
      }
    }
  }

  private Process java(List<String> arguments, Path log) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8"));
    command.addAll(program());
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("WALNUT_"));
    process.environment().put("WALNUT_DATA", folder.resolve("data").toString());
    process.environment().put("WALNUT_PORT", Integer.toString(port));
    process.environment().put("WALNUT_RATE", "100000");
    process.environment().put("WALNUT_RATE_BURST", "1000000");
    return process.start();
  }

  /** The jar when one is named, else the classes this runs with, without those of the tests. */
  private static List<String> program() {
    var jar = System.getProperty("walnut.jar", "");
    if (!jar.isEmpty()) {
      return List.of("-jar", jar);
    }
    var here =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var classes =
        Stream.of(here.split(java.io.File.pathSeparator))
            .filter(entry -> !entry.replaceAll("/$", "").endsWith("-classes"))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    return List.of("-cp", classes, "org.walnut.Walnut");
  }

  private void await(Path log, String words) throws IOException, InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(log) || !Files.readString(log).contains(words)) {
      if (!walnut.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("Walnut did not start: " + Files.readString(log));
      }
      Thread.sleep(50);
    }
  }

  private String serverLine(int number) throws IOException {
    return Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).get(number).strip();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

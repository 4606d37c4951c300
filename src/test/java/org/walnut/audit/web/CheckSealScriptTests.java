package org.walnut.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.walnut.house.People.signedIn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.audit.Activities;
import org.walnut.audit.Sealing;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor does with docs/auditor/check_seal.py on a machine that has no Walnut. */
@RoomTest
class CheckSealScriptTests {

  @TempDir Path folder;
  @Autowired MockMvcTester web;
  @Autowired Activities activities;
  @Autowired Sealing sealing;
  @Autowired TransactionTemplate transaction;

  private Path first;
  private Path second;

  /** What the script said, and how it ended. */
  private record Said(int code, String text) {}

  @BeforeEach
  void twoSeals() throws Exception {
    assumeTrue(python("--version").code() == 0, "python3 is not here");
    first = export(seal(7));
    second = export(seal(1));
  }

  @Test
  void seals_that_are_whole_fit() throws Exception {
    var said = check(first, second);

    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text().lines()).hasSize(2).allMatch(line -> line.contains("fits, hash "));
  }

  @Test
  void a_changed_a_missing_and_an_added_activity_do_not() throws Exception {
    var lines = Files.readAllLines(first);

    Files.writeString(first, String.join("\n", lines).replace("T-3", "T-9"));
    assertThat(check(first)).isEqualTo(new Said(1, first + ": does not fit: activities\n"));
    Files.write(first, lines.subList(0, lines.size() - 1));
    assertThat(check(first).code()).isEqualTo(1);
    lines.add(lines.getLast());
    Files.write(first, lines);
    assertThat(check(first).code()).isEqualTo(1);
  }

  @Test
  void a_changed_seal_and_one_that_does_not_follow_do_not() throws Exception {
    var text = Files.readString(second);
    var previous =
        JsonMapper.shared().readTree(text.lines().findFirst().orElse("")).path("previous");

    Files.writeString(second, text.replaceFirst("\"sealedAt\":\"2", "\"sealedAt\":\"1"));
    assertThat(check(second).text()).endsWith("does not fit: seal\n");
    Files.writeString(second, text.replace(previous.asString(), "0".repeat(64)));
    assertThat(check(first, second).text()).endsWith("does not fit: seal, chain\n");
  }

  @Test
  void the_proof_of_one_activity_fits_and_another_does_not() throws Exception {
    var id = JsonMapper.shared().readTree(Files.readAllLines(first).get(4)).path("id").asString();
    var proof = folder.resolve("proof.json");
    Files.writeString(proof, body("/api/v1/activities/" + id + "/proof"));

    assertThat(check(proof).code()).isZero();
    Files.writeString(proof, Files.readString(proof).replace("T-3", "T-4"));
    assertThat(check(proof).text()).endsWith("does not fit: proof\n");
  }

  private long seal(int count) throws Exception {
    transaction.executeWithoutResult(_ -> {
      for (var number = 0; number < count; number++) {
        var why = number % 2 == 0 ? null : "\"核桃\", 12:3\n";
        activities.record("files.kept", "test", Ids.next(), "T-" + number, why);
      }
    });
    sealing.seal();
    var seals = JsonMapper.shared().readTree(body("/api/v1/seals"));
    return seals.path("items").path(0).path("number").asLong();
  }

  private Path export(long seal) throws Exception {
    return Files.writeString(
        folder.resolve(seal + ".jsonl"), body("/api/v1/seals/" + seal + "/export"));
  }

  private String body(String path) throws Exception {
    return web.get()
        .uri(path)
        .with(signedIn(People.ofCounty(Role.AUDITOR)))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private static Said check(Path... files) throws Exception {
    var arguments = new java.util.ArrayList<String>();
    arguments.add("docs/auditor/check_seal.py");
    for (var file : files) {
      arguments.add(file.toString());
    }
    return python(arguments.toArray(String[]::new));
  }

  private static Said python(String... arguments) throws Exception {
    var command = new java.util.ArrayList<>(java.util.List.of("python3"));
    command.addAll(java.util.List.of(arguments));
    try {
      var python = new ProcessBuilder(command).redirectErrorStream(true).start();
      var text = new String(python.getInputStream().readAllBytes());
      assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return new Said(python.exitValue(), text);
    } catch (java.io.IOException none) {
      return new Said(127, "");
    }
  }
}

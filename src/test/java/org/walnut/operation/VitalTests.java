package org.walnut.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

class VitalTests {

  @TempDir Path folder;

  @Test
  void a_database_that_does_not_answer_is_told() {
    var nowhere = new DriverManagerDataSource("jdbc:postgresql://localhost:1/none", "x", "");

    assertThat(new DatabaseVital(nowhere).ailment()).contains(Ailment.of("database"));
  }

  @Test
  void a_disk_with_too_little_room_is_told_with_what_is_left() {
    var roomy = new DiskVital(folder.toString(), DataSize.ofMegabytes(1));
    var narrow = new DiskVital(folder.toString(), DataSize.ofTerabytes(9_000));

    assertThat(roomy.ailment()).isEmpty();
    assertThat(narrow.ailment().map(Ailment::part)).contains("disk");
  }

  @Test
  void folders_that_cannot_be_made_are_told() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "x");

    assertThat(new DiskVital(file.resolve("data").toString(), DataSize.ofMegabytes(1)).ailment())
        .map(Ailment::part)
        .contains("folder");
    assertThat(new FilesVital(file.toString()).ailment()).map(Ailment::part).contains("files");
    assertThat(new FilesVital(folder.toString()).ailment()).isEmpty();
    try (var left = Files.list(folder.resolve("files"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void health_says_what_is_wrong_and_what_to_do() {
    var ill =
        new Vital("jobs") {
          @Override
          Optional<Ailment> look() {
            return Optional.of(Ailment.of("jobs", "audit.seal"));
          }
        };

    assertThat(ill.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(ill.health().getDetails()).containsOnlyKeys("problem", "remedy");
    assertThat(ill.health().getDetails().get("problem").toString()).contains("audit.seal");
  }

  @Test
  void failing_to_look_is_an_ailment_too() {
    var broken =
        new Vital("seals") {
          @Override
          Optional<Ailment> look() {
            throw new IllegalStateException("broken");
          }
        };

    assertThat(broken.ailment()).contains(Ailment.of("unknown"));
  }
}

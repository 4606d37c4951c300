package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the operator's guide, the container file and the service say is so. */
class OperatorGuideTests {

  private static final Path GUIDE = Path.of("docs/operator/README.md");
  private static final Pattern SETTING = Pattern.compile("WALNUT_[A-Z0-9_]+");

  @Test
  void the_table_of_settings_names_every_setting_and_no_other() {
    var told = new TreeSet<String>();
    Sources.text(GUIDE)
        .lines()
        .filter(line -> line.startsWith("| `WALNUT_"))
        .forEach(line -> told.addAll(settings(line)));
    var known = new TreeSet<String>();
    known.addAll(settings(Sources.text(Path.of("src/main/resources/application.properties"))));
    Sources.files(Sources.JAVA, ".java")
        .forEach(file ->
            Pattern.compile("\"(WALNUT_[A-Z0-9_]+)\"")
                .matcher(Sources.text(file))
                .results()
                .forEach(found -> known.add(found.group(1))));

    assertThat(told)
        .as("settings in the table of %s, against those in the code", GUIDE)
        .isEqualTo(known);
  }

  @Test
  void whatever_the_container_file_copies_is_there() {
    var copied = new TreeSet<String>();
    Pattern.compile("(?m)^COPY (?!--from)(.*) \\S+$")
        .matcher(Sources.text(Path.of("Containerfile")))
        .results()
        .forEach(found -> copied.addAll(Set.of(found.group(1).split(" "))));

    assertThat(copied).contains("pom.xml", "src/main");
    assertThat(copied).allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @Test
  void container_and_service_start_java_as_the_scripts_do() {
    var flags =
        Pattern.compile("-XX:\\S+|--enable\\S+|--sun\\S+|-Dstd\\S+=UTF-8")
            .matcher(Sources.text(Path.of("bin/lib/java.sh")))
            .results()
            .map(found -> found.group())
            .toList();

    assertThat(flags).hasSize(6);
    assertThat(Sources.text(Path.of("Containerfile"))).contains(flags);
    assertThat(Sources.text(Path.of("docs/operator/walnut.service"))).contains(flags);
  }

  @Test
  void the_files_that_the_guides_link_are_there() {
    for (var guide : Set.of(GUIDE, Path.of("docs/auditor/README.md"), Path.of("README.md"))) {
      Pattern.compile("]\\((?!http)([^)#]+)\\)")
          .matcher(Sources.text(guide))
          .results()
          .map(found -> guide.resolveSibling(found.group(1)))
          .forEach(linked -> assertThat(Files.exists(linked)).as(linked.toString()).isTrue());
    }
  }

  private static Set<String> settings(String text) {
    var settings = new TreeSet<String>();
    SETTING.matcher(text).results().forEach(found -> settings.add(found.group()));
    return settings;
  }
}

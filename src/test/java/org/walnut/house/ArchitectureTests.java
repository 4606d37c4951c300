package org.walnut.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;
import org.walnut.Walnut;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.SignedInOnly;

/** The rules by which the house stands. */
class ArchitectureTests {

  private static final ApplicationModules modules = ApplicationModules.of(Walnut.class);
  private static final JavaClasses classes = HouseClasses.ALL;

  @Test
  void rooms_use_each_other_only_through_their_front_doors() {
    modules.verify();
  }

  @Test
  void the_map_of_the_rooms_is_written_down() {
    ModuleMap.write(modules);
    assertThat(Path.of("docs/modules/components.puml")).exists();
  }

  /** One that no validator knows for its type makes a command fail, whatever is sent. */
  @Test
  void every_constraint_can_be_checked_where_it_stands() {
    var validator = Validation.buildDefaultValidatorFactory().getValidator();
    var checked = new TreeSet<String>();
    for (var type : HouseClasses.records()) {
      for (var property : validator.getConstraintsForClass(type).getConstrainedProperties()) {
        var name = property.getPropertyName();
        assertThatCode(() -> validator.validateValue(type, name, null))
            .as(type + " " + name)
            .doesNotThrowAnyException();
        checked.add(type + " " + name);
      }
    }
    assertThat(checked).hasSizeGreaterThan(200);
  }

  @Test
  void nothing_reads_the_wall_clock_behind_the_clocks_back() {
    var rule =
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.walnut.shared.Time")
            .should()
            .callMethod(Instant.class, "now");
    for (var type :
        new Class<?>[] {
          LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
      rule = rule.orShould().callMethod(type, "now");
    }
    rule.orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .because("time comes from the injected clock")
        .check(classes);
  }

  @Test
  void every_page_and_endpoint_says_what_it_needs() {
    var mapped =
        DescribedPredicate.describe(
            "mapped to a request",
            (JavaMethod method) ->
                method.isMetaAnnotatedWith(RequestMapping.class)
                    || method.isAnnotatedWith(RequestMapping.class));
    methods()
        .that(mapped)
        .should()
        .beAnnotatedWith(Needs.class)
        .orShould()
        .beAnnotatedWith(Open.class)
        .orShould()
        .beAnnotatedWith(SignedInOnly.class)
        .check(classes);
  }

  /** The rule of the rooms does not see templates, which live in a package of their own. */
  @Test
  void templates_use_only_their_own_rooms_types_and_the_frames() {
    var templates = new ClassFileImporter().importPackages("gg.jte.generated.precompiled");
    var strange = new ArrayList<String>();
    for (var template : templates) {
      var room = template.getPackageName().replace("gg.jte.generated.precompiled.", "");
      var own =
          List.of(
              "org.walnut." + room,
              "org.walnut." + room + ".web",
              "org.walnut.shared",
              "org.walnut.web");
      template.getDirectDependenciesFromSelf().stream()
          .map(use -> use.getTargetClass().getPackageName())
          .filter(used -> used.startsWith("org.walnut") && !own.contains(used))
          .forEach(used -> strange.add(template.getSimpleName() + " uses " + used));
    }
    assertThat(templates).isNotEmpty();
    assertThat(strange).isEmpty();
  }

  @Test
  void names_come_from_the_field() {
    var rule = noClasses().should().haveSimpleNameEndingWith("Manager");
    for (var banned :
        new String[] {"Helper", "Util", "Utils", "Impl", "Dto", "Entity", "Cmd", "VO"}) {
      rule = rule.orShould().haveSimpleNameEndingWith(banned);
    }
    rule.check(classes);
  }

  @Test
  void no_file_outgrows_its_reader() {
    var outgrown = new ArrayList<String>();
    for (var file : Sources.files(Path.of("src"), ".java")) {
      var most = file.startsWith("src/test") ? 300 : 250;
      var lines = Sources.text(file).lines().count();
      if (lines > most) {
        outgrown.add(file + " has " + lines + " lines, at most " + most);
      }
    }
    assertThat(outgrown).isEmpty();
  }

  @Test
  void every_package_is_null_marked() {
    var unmarked = new ArrayList<String>();
    for (var file : Sources.files(Sources.JAVA, ".java")) {
      var door = file.resolveSibling("package-info.java");
      if (!door.toFile().exists() || !Sources.text(door).contains("@NullMarked")) {
        unmarked.add(String.valueOf(file.getParent()));
      }
    }
    assertThat(unmarked).isEmpty();
  }
}

package org.walnut.world;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;
import org.walnut.standard.Acknowledgements;
import org.walnut.standard.NewPolicy;
import org.walnut.standard.NewStandard;
import org.walnut.standard.Policies;
import org.walnut.standard.PolicyCategory;
import org.walnut.standard.PolicyLevel;
import org.walnut.standard.StandardDraft;
import org.walnut.standard.Standards;
import org.walnut.world.WorldFile.Row;

/** The standards of the world, some acknowledged, and the policies it says it stands on. */
@Component
class WorldStandards {

  private final Standards standards;
  private final Acknowledgements acknowledgements;
  private final Policies policies;
  private final WorldPeople people;

  WorldStandards(
      Standards standards,
      Acknowledgements acknowledgements,
      Policies policies,
      WorldPeople people) {
    this.standards = standards;
    this.acknowledgements = acknowledgements;
    this.policies = policies;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    CurrentPerson.acting(
        officer,
        () -> {
          var writer = people.second(file, Role.COUNTY_STAFF);
          file.rows("standards.csv").forEach(row -> standard(file, row, writer, officer));
          file.rows("policies.csv").forEach(row -> policies.keep(policy(file, row), officer));
          return true;
        });
  }

  /** The versions of a standard stand under each other; the last stays a draft where it says so. */
  private void standard(WorldFile file, Row row, Person writer, Person officer) {
    var id = file.id("standard", row.text("code"));
    int number = Integer.parseInt(row.text("version"));
    if (number == 1) {
      standards.begin(
          new NewStandard(id, row.text("code"), row.text("title_zh"), draft(row)), writer);
    } else {
      standards.revise(id, draft(row), writer);
    }
    if (row.text("state").equals("IN_FORCE")) {
      standards.review(id, number, officer);
      standards.enforce(id, number, officer);
      row.given("acknowledged_by")
          .map(logins -> List.of(logins.split("\\|")))
          .orElse(List.of())
          .forEach(login -> acknowledge(row, people.person(login), number));
    }
  }

  private void acknowledge(Row row, Person reader, int number) {
    var id = row.file().id("standard", row.text("code"));
    CurrentPerson.acting(
        reader,
        () -> {
          acknowledgements.acknowledge(id, number, reader);
          return true;
        });
  }

  private static StandardDraft draft(Row row) {
    return new StandardDraft(
        row.text("text_zh").replace("\\n", "\n"),
        row.given("roles").map(WorldStandards::roles).orElse(Set.of()),
        row.given("offices").map(WorldStandards::offices).orElse(Set.of()),
        0);
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split("\\|")).map(Role::valueOf).collect(Collectors.toSet());
  }

  private static Set<OfficeKind> offices(String names) {
    return Arrays.stream(names.split("\\|")).map(OfficeKind::valueOf).collect(Collectors.toSet());
  }

  private static NewPolicy policy(WorldFile file, Row row) {
    return new NewPolicy(
        file.id("policy", row.text("number")),
        row.text("number"),
        row.text("issuer"),
        PolicyLevel.valueOf(row.text("level")),
        PolicyCategory.valueOf(row.text("category")),
        row.text("title_zh"),
        row.text("title_en"),
        row.text("summary_zh"),
        row.text("summary_en"),
        null,
        row.day("issued_on"),
        row.day("valid_from"),
        row.given("valid_to").map(_ -> row.day("valid_to")).orElse(null),
        Boolean.parseBoolean(row.text("public")),
        null,
        row.given("replaces").map(number -> file.id("policy", number)).orElse(null));
  }
}

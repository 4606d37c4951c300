package org.walnut.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactSource;
import org.walnut.infrastructure.FactValue;
import org.walnut.infrastructure.NewFact;
import org.walnut.infrastructure.VillageFacts;
import org.walnut.shared.DivisionCode;
import org.walnut.web.Words;
import org.walnut.world.WorldFile.Row;

/** What each village of the world has; which are poor and which are online is invented. */
@Component
class WorldVillages {

  private final VillageFacts facts;
  private final WorldPeople people;

  WorldVillages(VillageFacts facts, WorldPeople people) {
    this.facts = facts;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    people.as(
        file,
        Role.COUNTY_STAFF,
        () ->
            facts.recordAll(
                file.rows("villages.csv").stream().flatMap(row -> facts(file, row)).toList(),
                officer));
  }

  /** The list of poor villages is older than what was written down of each village. */
  private static Stream<NewFact> facts(WorldFile file, Row row) {
    return Arrays.stream(FactKind.values())
        .map(kind ->
            kind == FactKind.POOR_VILLAGE
                ? fact(file, row, kind, FactSource.PAPER, row.day("on_day").minusYears(2))
                : fact(file, row, kind, FactSource.valueOf(row.text("source")), row.day("on_day")));
  }

  private static NewFact fact(
      WorldFile file, Row row, FactKind kind, FactSource source, LocalDate day) {
    var column = kind.name().toLowerCase(Locale.ROOT);
    return new NewFact(
        file.id("fact", row.text("village") + " " + kind),
        new DivisionCode(row.text("village")),
        kind,
        FactValue.valueOf(row.text(column)),
        day,
        source,
        Words.t("world.fact.source"),
        null);
  }
}

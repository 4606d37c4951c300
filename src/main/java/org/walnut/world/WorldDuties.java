package org.walnut.world;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Role;
import org.walnut.office.Duties;
import org.walnut.office.NewDuty;
import org.walnut.office.OfficeKind;
import org.walnut.office.Party;
import org.walnut.office.PostKind;
import org.walnut.office.Rhythm;
import org.walnut.world.WorldFile.Row;

/** The division of duty of the world; what is due of it is opened as it is given. */
@Component
class WorldDuties {

  private final Duties duties;
  private final WorldPeople people;

  WorldDuties(Duties duties, WorldPeople people) {
    this.duties = duties;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    CurrentPerson.acting(
        officer,
        () -> {
          file.rows("duties.csv").forEach(row -> duties.give(duty(file, row), officer));
          return true;
        });
  }

  private static NewDuty duty(WorldFile file, Row row) {
    return new NewDuty(
        file.id("duty", row.text("title_zh")),
        row.text("title_zh"),
        row.text("what_zh"),
        Rhythm.valueOf(row.text("rhythm")),
        Party.valueOf(row.text("responsible")),
        parties(row, "helping"),
        parties(row, "informed"),
        OfficeKind.valueOf(row.text("office_kind")),
        row.given("post_kind").map(PostKind::valueOf).orElse(null),
        row.day("valid_from"),
        null);
  }

  private static Set<Party> parties(Row row, String column) {
    return row.given(column).stream()
        .flatMap(names -> Arrays.stream(names.split("\\|")))
        .map(Party::valueOf)
        .collect(toSet());
  }
}

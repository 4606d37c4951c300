package org.walnut.world;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.household.NewRelease;
import org.walnut.household.RegisterReleases;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Refused;

/** Registers with whole numbers that were asked for: one is approved, the others wait. */
@Component
class WorldApprovals {

  private final RegisterReleases releases;
  private final Approvals approvals;
  private final WorldPeople people;

  WorldApprovals(RegisterReleases releases, Approvals approvals, WorldPeople people) {
    this.releases = releases;
    this.approvals = approvals;
    this.people = people;
  }

  void settle(WorldFile file) {
    for (var row : file.rows("releases.csv")) {
      var asker = people.person(row.text("login"));
      var wish =
          new NewRelease(
              file.id("release", row.text("release_no")),
              new DivisionCode(row.text("division")),
              row.text("reason"));
      var asked = CurrentPerson.acting(asker, () -> releases.ask(wish, asker));
      row.given("approved_by")
          .map(people::person)
          .ifPresent(second -> CurrentPerson.acting(second, () -> approved(asked, second)));
    }
  }

  /** It is approved already when a start that was cut off goes on. */
  private boolean approved(UUID asked, Person second) {
    try {
      approvals.approve(asked, second);
      return true;
    } catch (Refused decided) {
      return false;
    }
  }
}

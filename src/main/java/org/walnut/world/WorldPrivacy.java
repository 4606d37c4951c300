package org.walnut.world;

import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.household.HouseholdConsents;
import org.walnut.household.Households;
import org.walnut.household.WholeNumbers;
import org.walnut.privacy.ConsentHow;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.NewConsent;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.SubjectRequests;
import org.walnut.privacy.Unmasking;
import org.walnut.privacy.Wish;
import org.walnut.privacy.Withdrawal;
import org.walnut.world.WorldFile.Row;

/** What the households of the world have consented to, asked for and taken back. */
@Component
class WorldPrivacy {

  private final HouseholdConsents consents;
  private final Households households;
  private final WholeNumbers numbers;
  private final SubjectRequests requests;
  private final WorldPeople people;

  WorldPrivacy(
      HouseholdConsents consents,
      Households households,
      WholeNumbers numbers,
      SubjectRequests requests,
      WorldPeople people) {
    this.consents = consents;
    this.households = households;
    this.numbers = numbers;
    this.requests = requests;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    for (var row : file.rows("consents.csv")) {
      people.as(
          file,
          Role.COUNTY_STAFF,
          () -> {
            settle(file, row, officer);
            return row;
          });
    }
  }

  private void settle(WorldFile file, Row row, Person officer) {
    var household = file.id("household", row.text("household_no"));
    switch (row.text("what")) {
      case "GIVEN" -> consents.give(household, consent(row), officer);
      case "WITHDRAWN" ->
          consents.withdraw(
              household,
              ConsentPurpose.valueOf(row.text("detail")),
              new Withdrawal(ConsentHow.VOICE_WITNESS, row.text("by_whom")),
              officer);
      case "SEEN" ->
          numbers.ask(
              household,
              new Unmasking(Purpose.valueOf(row.text("detail")), row.text("by_whom")),
              officer);
      default ->
          requests.file(
              Wish.valueOf(row.text("detail")),
              new DataSubject(DataSubject.Kind.HOUSEHOLD, household),
              households.card(household, officer).code(),
              officer);
    }
  }

  private static NewConsent consent(Row row) {
    return new NewConsent(
        ConsentPurpose.valueOf(row.text("detail")),
        ConsentHow.VOICE_WITNESS,
        row.text("by_whom"),
        row.text("witness"),
        null,
        row.day("on_day"));
  }
}

package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.HouseholdsTests.faults;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.NotFound;

@RoomTest
class HouseholdContactTests {

  private final Person officer = People.townOfficer("621221108000");

  @Autowired Households households;
  @Autowired HouseholdSeals seals;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_new_card_holds_from_now_on_and_the_old_one_stays_in_the_history() {
    var id = households.register(headedBy("Du").command(), officer);

    households.changeContact(id, new NewContact(null, "6222 0200 0000 0000 123"), officer);

    assertThat(target(id).bankCard()).isEqualTo("6222020000000000123");
    assertThat(target(id).phone()).isEqualTo("13800000021");
    assertThat(history(id)).containsExactly("0000", "0123");
    assertThat(written(id)).containsExactly("•••• 0000 → •••• 0123");
  }

  @Test
  void a_number_is_taken_away_only_when_said_so() {
    var id = households.register(headedBy("Liang").command(), officer);

    households.changeContact(id, new NewContact("139 0000 0055", null, null, true), officer);

    assertThat(target(id).bankCard()).isNull();
    assertThat(target(id).phone()).isEqualTo("13900000055");
    assertThat(written(id)).containsExactly("138••••••21 → 139••••••55; •••• 0000 → –");
    assertThat(faults(() -> new NewContact("13900000055", null, true, null)))
        .containsExactly(Fault.of("phone", "household.fault.givenAndTakenAway"));
  }

  @Test
  void what_changes_nothing_is_told_and_not_written_down() {
    var id = households.register(headedBy("Zhang").command(), officer);

    assertThat(faults(() -> households.changeContact(id, new NewContact(null, null), officer)))
        .containsExactly(Fault.of("phone", "household.fault.contactAsBefore"));
    assertThat(
            faults(() ->
                households.changeContact(id, new NewContact(null, "6222020000000000000"), officer)))
        .containsExactly(Fault.of("bankCard", "household.fault.contactAsBefore"));
    assertThat(written(id)).isEmpty();
  }

  @Test
  void nobody_changes_it_from_another_town() {
    var id = households.register(headedBy("Wang").command(), officer);

    assertThatThrownBy(() ->
            households.changeContact(
                id,
                new NewContact(null, "6222020000000000123"),
                People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
    assertThat(history(id)).hasSize(1);
  }

  private PayTarget target(UUID id) {
    return households.payTargets(List.of(id)).getFirst();
  }

  private List<String> history(UUID id) {
    return transaction.execute(_ ->
        db.sql(
                """
                select revision as contact_revision, bank_card_sealed
                  from household_contact
                 where household_id = ?
                 order by revision
                """)
            .param(id)
            .query((row, _) -> seals.cardEnd(id, row))
            .list());
  }

  private List<String> written(UUID id) {
    return transaction.execute(_ ->
        db.sql(
                "select why from activity where kind = 'household.contactChanged' and subject_id = ?")
            .param(id)
            .query(String.class)
            .list());
  }
}

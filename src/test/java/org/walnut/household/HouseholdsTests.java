package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.AHousehold.somebody;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.tenancy.Tenancy;

@RoomTest
class HouseholdsTests {

  private final Person officer = People.townOfficer("621221108000");

  @Autowired Households households;

  @Test
  void a_household_is_registered_with_everybody_in_it() {
    var id = households.register(headedBy("Du Fulai").withChildren(2).command(), officer);

    var card = households.card(id);
    assertThat(card.headName()).isEqualTo("Du Fulai");
    assertThat(card.size()).isEqualTo(3);
    assertThat(card.code()).startsWith("H-");
    assertThat(households.payTargets(List.of(id)))
        .singleElement()
        .extracting(PayTarget::bankCard)
        .isEqualTo("6222020000000000000");
  }

  @Test
  void a_person_registered_already_is_told_where() {
    var child = somebody();
    var first =
        households.register(
            headedBy("Liang").with("Liang Xiu", child, Relation.CHILD).command(), officer);

    var faults =
        faults(() ->
            households.register(
                headedBy("Wang").with("Liang Xiu", child, Relation.SPOUSE).command(), officer));

    assertThat(faults)
        .containsExactly(
            Fault.of(
                "members[1].citizenId",
                "household.fault.registeredAlready",
                households.card(first).code(),
                "王磨镇 浪沟门村"));
  }

  @Test
  void of_many_who_register_the_same_person_at_once_one_succeeds() throws Exception {
    var person = somebody();
    Callable<Boolean> attempt =
        () -> Tenancy.within(InCheng.COUNTY, () -> registered(headedBy("Zhang", person).command()));

    try (var threads = Executors.newFixedThreadPool(6)) {
      var outcomes = threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> attempt).toList());
      assertThat(outcomes).extracting(Future::get).containsOnlyOnce(true);
    }
  }

  @Test
  void the_same_command_again_gives_the_same_household() {
    var command = headedBy("Zhao").withId(Ids.next()).command();

    assertThat(households.register(command, officer))
        .isEqualTo(households.register(command, officer));
  }

  @Test
  void an_officer_registers_only_in_his_own_town() {
    assertThat(
            faults(() -> households.register(headedBy("Li").in("621221109201").command(), officer)))
        .extracting(Fault::field, Fault::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("village", "household.fault.villageOutOfReach"));
    assertThat(
            faults(() -> households.register(headedBy("Li").in("621221108299").command(), officer)))
        .extracting(Fault::key)
        .containsExactly("county.fault.unknownVillage");
  }

  @Test
  void everything_wrong_with_the_members_is_told_at_once() {
    var person = somebody();
    var command = headedBy("Ma", person).with("Ma Er", person, Relation.HEAD).command();

    assertThat(faults(() -> households.register(command, officer)))
        .containsExactlyInAnyOrder(
            Fault.of("members[1].relation", "household.fault.secondHead"),
            Fault.of("members[1].citizenId", "household.fault.twiceHere", 1));
  }

  @Test
  void a_number_is_given_once_in_a_village() {
    var id = households.register(headedBy("Sun").numbered("017").command(), officer);

    assertThat(
            faults(() -> households.register(headedBy("Qian").numbered("017").command(), officer)))
        .containsExactly(
            Fault.of(
                "householdNo", "household.fault.numberTaken", "017", households.card(id).code()));
  }

  @Test
  void what_lies_out_of_reach_is_not_found() {
    var id = households.register(headedBy("Zhou").command(), officer);

    assertThatThrownBy(() -> households.card(id, People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Tenancy.within("522731", () -> households.card(id)))
        .isInstanceOf(NotFound.class);
  }

  private boolean registered(NewHousehold command) {
    try {
      households.register(command, officer);
      return true;
    } catch (InvalidInput _) {
      return false;
    }
  }

  static List<Fault> faults(ThrowingCallable attempt) {
    var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, attempt);
    return thrown == null ? List.of() : thrown.faults();
  }
}

package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.AHousehold.somebody;
import static org.walnut.household.HouseholdsTests.faults;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.Figures;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class HouseholdMembersTests {

  private static final LocalDate WEDDING = LocalDate.of(2025, 5, 1);

  private final Person officer = People.townOfficer("621221108000");

  @Autowired Households households;
  @Autowired Members members;
  @Autowired Figures figures;

  @Test
  void who_marries_leaves_one_household_and_joins_another() {
    var bride = new NewMember("Liang Xiu", somebody(), Relation.CHILD, null);
    var home = households.register(headedBy("Liang").command(), officer);
    var inLaws = households.register(headedBy("Du").command(), officer);
    var daughter = members.join(home, bride, officer);
    assertThat(households.card(home).size()).isEqualTo(2);
    assertThat(faults(() -> members.join(inLaws, wed(bride, WEDDING), officer)))
        .containsExactly(
            Fault.of(
                "citizenId",
                "household.fault.registeredAlready",
                households.card(home).code(),
                "王磨镇 浪沟门村"));

    members.leave(home, daughter, new Leaving(WEDDING, "married"), officer);

    assertThat(faults(() -> members.join(inLaws, wed(bride, WEDDING.minusDays(1)), officer)))
        .containsExactly(
            Fault.of(
                "joinedOn",
                "household.fault.joinedBeforeLeaving",
                households.card(home).code(),
                WEDDING));
    members.join(inLaws, wed(bride, WEDDING), officer);
    assertThat(households.card(home).size()).isEqualTo(1);
    assertThat(households.card(inLaws).size()).isEqualTo(2);
  }

  @Test
  void measures_count_a_member_until_the_day_before_leaving() {
    var village = "621221110201";
    var id = households.register(headedBy("Sun").in(village).command(), People.countyStaff());
    var child =
        members.join(
            id, new NewMember("Sun Er", somebody(), Relation.CHILD, null), People.countyStaff());
    members.leave(id, child, new Leaving(WEDDING, "moved away"), People.countyStaff());

    assertThat(persons(village, WEDDING.minusDays(1))).isEqualTo(2);
    assertThat(persons(village, WEDDING)).isEqualTo(1);
  }

  @Test
  void the_head_stays_and_nobody_leaves_twice_or_before_joining() {
    var id = households.register(headedBy("Zhao").command(), officer);
    var wife =
        members.join(id, new NewMember("Qian", somebody(), Relation.SPOUSE, WEDDING), officer);

    assertThat(faults(() -> leave(id, wife, WEDDING.minusDays(1))))
        .containsExactly(Fault.of("day", "household.fault.leftBeforeJoining", WEDDING));
    leave(id, wife, WEDDING.plusDays(1));
    assertThatThrownBy(() -> leave(id, wife, WEDDING.plusDays(2))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> leave(id, Ids.next(), WEDDING)).isInstanceOf(NotFound.class);
    assertThat(
            faults(() ->
                members.join(id, new NewMember("Head", somebody(), Relation.HEAD, null), officer)))
        .containsExactly(Fault.of("relation", "household.fault.secondHead"));
  }

  @Test
  void who_comes_back_joins_anew_and_is_there_once() {
    var person = new NewMember("Li Si", somebody(), Relation.CHILD, null);
    var id = households.register(headedBy("Li").command(), officer);
    members.leave(id, members.join(id, person, officer), new Leaving(WEDDING, "moved"), officer);

    members.join(id, wed(person, WEDDING.plusYears(1)), officer);

    assertThat(households.card(id).size()).isEqualTo(2);
    assertThat(faults(() -> members.join(id, wed(person, WEDDING.plusYears(1)), officer)))
        .extracting(Fault::key)
        .containsExactly("household.fault.registeredAlready");
  }

  @Test
  void of_many_who_add_the_same_person_at_once_one_succeeds() throws Exception {
    var person = new NewMember("Wu", somebody(), Relation.OTHER, null);
    var ids =
        IntStream.range(0, 4)
            .mapToObj(_ -> households.register(headedBy("Wu").command(), officer))
            .toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var outcomes =
          threads.invokeAll(
              ids.stream()
                  .<Callable<Boolean>>map(
                      id -> () -> Tenancy.within(InCheng.COUNTY, () -> joined(id, person)))
                  .toList());
      assertThat(outcomes).extracting(Future::get).containsOnlyOnce(true);
    }
  }

  private boolean joined(UUID household, NewMember person) {
    try {
      members.join(household, person, officer);
      return true;
    } catch (InvalidInput _) {
      return false;
    }
  }

  private void leave(UUID household, UUID member, LocalDate day) {
    members.leave(household, member, new Leaving(day, "moved away"), officer);
  }

  private long persons(String village, LocalDate day) {
    var question = new FigureQuestion(day, new DivisionCode(village), new Money(295_200), false);
    return figures.total("household.incidence", question).weight().longValueExact();
  }

  private static NewMember wed(NewMember person, LocalDate on) {
    return new NewMember(person.name(), person.citizenId(), Relation.SPOUSE, on);
  }
}

package org.walnut.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

@RoomTest
class DivisionsTests {

  private static final DivisionCode LANGGOUMEN = new DivisionCode("621221108203");

  @Autowired Divisions divisions;
  @Autowired DivisionLoader loader;
  @Autowired NamedPlaces names;

  @Test
  void both_counties_are_known_with_all_their_places() {
    assertThat(divisions.counties())
        .extracting(County::nameEn)
        .containsExactly("Huishui County", "Cheng County");
    assertThat(divisions.towns()).hasSize(17);
    assertThat(divisions.villagesWithin("621221")).hasSize(258);
    assertThat(divisions.towns(new DivisionCode("522731"))).hasSize(11);
    assertThat(divisions.villagesWithin("522731")).hasSize(216);
  }

  @Test
  void a_village_is_called_as_people_call_it() {
    assertThat(divisions.place(LANGGOUMEN)).isEqualTo("王磨镇 浪沟门村");
    assertThat(divisions.place(new DivisionCode("621221108000"))).isEqualTo("王磨镇");
    assertThat(divisions.place(new DivisionCode("621221"))).isEqualTo("成县");
    assertThat(divisions.place(new DivisionCode("110101001001"))).isEqualTo("110101001001");
  }

  @Test
  void every_level_is_found_with_the_one_above_it() {
    assertThat(divisions.find(LANGGOUMEN))
        .contains(
            new Division(
                LANGGOUMEN, DivisionLevel.VILLAGE, "浪沟门村", new DivisionCode("621221108000")));
    assertThat(divisions.find(new DivisionCode("621221108000")).orElseThrow().parent())
        .isEqualTo(new DivisionCode("621221"));
    assertThat(divisions.find(new DivisionCode("621221")).orElseThrow().parent()).isNull();
    assertThat(names.names(List.of(LANGGOUMEN, new DivisionCode("621221"))))
        .containsValues("浪沟门村", "成县");
    assertThat(names.below(new DivisionCode("621221108000"))).containsEntry(LANGGOUMEN, "浪沟门村");
    assertThat(names.below(new DivisionCode("621221"))).hasSize(17);
    assertThat(names.called(new DivisionCode("621221"), "浪沟门")).contains(LANGGOUMEN);
    assertThat(Statements.during(() -> names.names(List.of(LANGGOUMEN)))).isEmpty();
  }

  @Test
  void a_town_an_unknown_village_and_one_of_another_county_are_not_taken_for_a_village_here() {
    for (var code : List.of("621221108000", "621221108299", "522731102213")) {
      assertThatThrownBy(() -> divisions.required(new DivisionCode(code)))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              invalid -> assertThat(invalid.faults().getFirst().field()).isEqualTo("village"));
    }
    assertThat(
            Tenancy.within(
                "522731", () -> divisions.required(new DivisionCode("522731102213")).name()))
        .isNotBlank();
  }

  @Test
  void loading_the_lists_again_changes_nothing() {
    assertThat(loader.load()).isZero();
  }
}

package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTests {

  private static final DivisionCode COUNTY = new DivisionCode("621221");
  private static final DivisionCode TOWN = new DivisionCode("621221108000");
  private static final DivisionCode VILLAGE = new DivisionCode("621221108203");

  @Test
  void a_village_lies_in_a_town_and_a_town_in_a_county() {
    assertThat(VILLAGE.level()).isEqualTo(DivisionLevel.VILLAGE);
    assertThat(VILLAGE.town()).isEqualTo(TOWN).isEqualTo(TOWN.town());
    assertThat(TOWN.level()).isEqualTo(DivisionLevel.TOWN);
    assertThat(TOWN.county()).isEqualTo(COUNTY).isEqualTo(COUNTY.county());
    assertThat(COUNTY.level()).isEqualTo(DivisionLevel.COUNTY);
    assertThatIllegalStateException().isThrownBy(COUNTY::town);
  }

  @Test
  void the_prefix_is_what_all_places_inside_share() {
    assertThat(COUNTY.prefix()).isEqualTo("621221");
    assertThat(TOWN.prefix()).isEqualTo("621221108");
    assertThat(VILLAGE.prefix()).isEqualTo("621221108203");
  }

  @Test
  void a_place_covers_itself_and_what_lies_inside() {
    assertThat(COUNTY.covers(COUNTY)).isTrue();
    assertThat(COUNTY.covers(VILLAGE)).isTrue();
    assertThat(TOWN.covers(VILLAGE)).isTrue();
    assertThat(TOWN.covers(COUNTY)).isFalse();
    assertThat(VILLAGE.covers(TOWN)).isFalse();
    assertThat(new DivisionCode("621221109000").covers(VILLAGE)).isFalse();
  }

  @Test
  void a_county_written_with_twelve_digits_is_the_same_county() {
    assertThat(DivisionCode.read(" 621221 000000 ")).contains(COUNTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "62122",
        "621221108",
        "62122110800",
        "6212211080000",
        "62122A",
        "021221",
        "621221000203"
      })
  void other_texts_are_refused(String text) {
    assertThat(DivisionCode.read(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(text));
  }
}

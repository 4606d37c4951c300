package org.walnut.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.walnut.shared.DivisionCode;

class CountyMapsTests {

  private final CountyMaps maps = new CountyMaps();

  @Test
  void the_seats_of_the_seventeen_towns_lie_about_the_outline() {
    var map = maps.of(new DivisionCode("621221")).orElseThrow();

    assertThat(map.outline()).hasSize(2520);
    assertThat(map.seats()).hasSize(17);
    assertThat(map.seats().values())
        .allSatisfy(seat -> {
          assertThat(seat.longitude()).isBetween(105.3, 106.2);
          assertThat(seat.latitude()).isBetween(33.4, 34.1);
        });
  }

  @Test
  void a_county_whose_seats_nobody_published_has_none() {
    assertThat(maps.of(new DivisionCode("522731"))).isEmpty();
  }
}

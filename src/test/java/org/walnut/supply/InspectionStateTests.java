package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.supply.InspectionState.*;

import org.junit.jupiter.api.Test;

class InspectionStateTests {

  @Test
  void a_first_test_passes_a_lot_or_asks_for_a_second() {
    assertThat(SAMPLED.after(Verdict.NEGATIVE)).contains(NEGATIVE);
    assertThat(TESTING.after(Verdict.POSITIVE)).contains(POSITIVE);
    assertThat(POSITIVE.takes(TestMethod.ENZYME_INHIBITION)).isFalse();
  }

  @Test
  void a_second_test_releases_a_lot_or_confirms() {
    assertThat(RETEST.after(Verdict.NEGATIVE)).contains(RELEASED);
    assertThat(RETEST.after(Verdict.POSITIVE)).contains(CONFIRMED_POSITIVE);
  }

  @Test
  void what_was_confirmed_only_a_laboratory_can_clear() {
    assertThat(CONFIRMED_POSITIVE.takes(TestMethod.ENZYME_INHIBITION)).isFalse();
    assertThat(CONFIRMED_POSITIVE.takes(TestMethod.LABORATORY)).isTrue();
    assertThat(CONFIRMED_POSITIVE.after(Verdict.NEGATIVE)).contains(RELEASED);
    assertThat(CONFIRMED_POSITIVE.after(Verdict.POSITIVE)).isEmpty();
  }

  @Test
  void a_test_without_a_good_blank_decides_nothing() {
    assertThat(SAMPLED.after(Verdict.INVALID)).contains(TESTING);
    assertThat(TESTING.after(Verdict.INVALID)).isEmpty();
    assertThat(RETEST.after(Verdict.INVALID)).isEmpty();
  }

  @Test
  void every_step_a_verdict_makes_is_an_allowed_one() {
    for (var state : InspectionState.values()) {
      for (var verdict : Verdict.values()) {
        if (state.takes(TestMethod.LABORATORY)) {
          assertThat(state.after(verdict).stream()).allMatch(state::mayBecome);
        }
      }
    }
  }
}

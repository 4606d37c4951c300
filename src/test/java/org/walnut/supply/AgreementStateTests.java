package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementStateTests {

  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 30);

  @Test
  void an_agreement_is_in_force_from_its_first_to_its_last_day() {
    assertThat(AgreementState.on(FROM.minusDays(1), FROM, TO, null))
        .isEqualTo(AgreementState.SIGNED);
    assertThat(AgreementState.on(FROM, FROM, TO, null)).isEqualTo(AgreementState.ACTIVE);
    assertThat(AgreementState.on(TO, FROM, TO, null)).isEqualTo(AgreementState.ACTIVE);
    assertThat(AgreementState.on(TO.plusDays(1), FROM, TO, null)).isEqualTo(AgreementState.EXPIRED);
  }

  @Test
  void what_was_closed_stays_closed() {
    assertThat(AgreementState.on(FROM, FROM, TO, AgreementState.ENDED))
        .isEqualTo(AgreementState.ENDED);
    assertThat(AgreementState.ENDED.mayBecome(AgreementState.FULFILLED)).isFalse();
    assertThat(AgreementState.FULFILLED.mayBecome(AgreementState.ENDED)).isFalse();
  }

  @Test
  void what_has_not_begun_can_be_given_up_but_not_fulfilled() {
    assertThat(AgreementState.SIGNED.mayBecome(AgreementState.ENDED)).isTrue();
    assertThat(AgreementState.SIGNED.mayBecome(AgreementState.FULFILLED)).isFalse();
  }
}

package org.walnut.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.shared.EvidenceGrade.E1;
import static org.walnut.shared.EvidenceGrade.E2;
import static org.walnut.shared.EvidenceGrade.E3;

import org.junit.jupiter.api.Test;

class EvidenceGradeTests {

  @Test
  void a_chain_is_as_good_as_its_weakest_link() {
    assertThat(EvidenceGrade.weakest(E1, E3)).isEqualTo(E1);
    assertThat(EvidenceGrade.weakest(E3, E1)).isEqualTo(E1);
    assertThat(E2.atLeast(E2)).isTrue();
    assertThat(E1.atLeast(E2)).isFalse();
  }
}

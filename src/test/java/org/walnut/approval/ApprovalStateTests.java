package org.walnut.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalStateTests {

  @ParameterizedTest
  @EnumSource
  void what_is_decided_stays_decided(ApprovalState next) {
    assertThat(ApprovalState.ASKED.mayBecome(next)).isEqualTo(next != ApprovalState.ASKED);
    for (var from : ApprovalState.values()) {
      assertThat(from.mayBecome(next))
          .isEqualTo(from == ApprovalState.ASKED && next != ApprovalState.ASKED);
    }
  }
}

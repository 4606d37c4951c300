package org.walnut.notice;

import jakarta.validation.constraints.Size;

/** What is decided about an objection, and the words for whoever objected. */
public record Answer(Decision decision, @Size(min = 5, max = 1000) String answer) {

  ObjectionState outcome() {
    return decision == Decision.DISMISS ? ObjectionState.DISMISSED : ObjectionState.UPHELD;
  }
}

package org.walnut.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** A posting as its rules see it. */
public record PostingCard(
    UUID id,
    String code,
    PostingKind kind,
    String title,
    DivisionCode place,
    int periodDays,
    PostingState state,
    int version,
    UUID author,
    @Nullable UUID reviewer,
    @Nullable LocalDate lastDay) {

  /** Whether it hangs on this day; whether the round that ends it has come by does not matter. */
  boolean hangs(LocalDate day) {
    return state == PostingState.POSTED && lastDay != null && !day.isAfter(lastDay);
  }
}

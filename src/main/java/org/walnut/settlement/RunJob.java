package org.walnut.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that was asked for, and how far it has come.
 *
 * @param id also the run's
 * @param orders how many orders were to be settled first, once that is counted
 * @param done how many of them were looked at
 * @param left how many of those could not be settled and wait for the next run
 */
public record RunJob(
    UUID id,
    LocalDate to,
    String askedBy,
    Instant askedAt,
    RunStage stage,
    int orders,
    int done,
    int left) {

  public boolean finished() {
    return stage == RunStage.MADE || stage == RunStage.NOTHING;
  }
}

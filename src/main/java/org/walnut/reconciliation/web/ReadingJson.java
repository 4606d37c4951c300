package org.walnut.reconciliation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.reconciliation.BankFileJob;
import org.walnut.reconciliation.BankFileStage;

/** How far the reading of a long file is, for programs. */
record ReadingJson(
    UUID id,
    LocalDate day,
    BankFileStage stage,
    int lines,
    int done,
    int open,
    @Nullable String fault) {

  static ReadingJson of(BankFileJob job) {
    return new ReadingJson(
        job.id(),
        job.day(),
        job.stage(),
        job.lines(),
        job.done(),
        job.open(),
        new ReadingShown(job).fault());
  }
}

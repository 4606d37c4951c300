package org.walnut.reconciliation.web;

import static org.walnut.web.Words.t;

import org.jspecify.annotations.Nullable;
import org.walnut.reconciliation.BankFileJob;
import org.walnut.reconciliation.BankFileStage;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** How far the reading of a long file is, as its page shows it. */
public record ReadingShown(BankFileJob job) {

  public String path() {
    return "/reconciliation/statements/" + job.id();
  }

  public String dayPath() {
    return "/reconciliation/days/" + job.day();
  }

  public String day() {
    return Show.date(job.day());
  }

  public String asked() {
    return Show.time(job.askedAt());
  }

  public String askedBy() {
    return job.askedBy();
  }

  public boolean finished() {
    return job.stage().finished();
  }

  public boolean taken() {
    return job.stage() == BankFileStage.TAKEN;
  }

  public String stage() {
    return Words.label(job.stage());
  }

  public int most() {
    return Math.max(1, job.lines());
  }

  public int value() {
    return Math.min(job.done(), most());
  }

  public String done() {
    return t("reconciliation.reading.lines", job.done(), job.lines());
  }

  public String result() {
    return t("reconciliation.file.taken", job.lines(), job.open());
  }

  public @Nullable String fault() {
    var fault = job.fault();
    return fault == null ? null : t(fault, job.faultArgs().toArray());
  }
}

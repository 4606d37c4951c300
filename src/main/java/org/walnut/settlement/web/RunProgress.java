package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import org.walnut.settlement.RunJob;
import org.walnut.settlement.RunStage;
import org.walnut.shared.ShortCode;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** How far a run has come, as its page shows it. */
public record RunProgress(RunJob job) {

  public String code() {
    return ShortCode.of("SR", job.id());
  }

  public String path() {
    return "/settlement/runs/" + job.id();
  }

  public String day() {
    return Show.date(job.to());
  }

  public String asked() {
    return Show.time(job.askedAt());
  }

  public boolean finished() {
    return job.finished();
  }

  public boolean nothing() {
    return job.stage() == RunStage.NOTHING;
  }

  public String stage() {
    return Words.label(job.stage());
  }

  public String done() {
    return t("settlement.progress.orders", job.done(), job.orders());
  }

  public int most() {
    return Math.max(1, job.orders());
  }

  public int value() {
    return job.stage() == RunStage.ORDERS ? job.done() : most();
  }

  public int left() {
    return job.left();
  }
}

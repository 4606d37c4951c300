package org.walnut.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why Walnut does not start. */
class UnfitKeysSaid extends AbstractFailureAnalyzer<UnfitKeys> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnfitKeys unfit) {
    return new FailureAnalysis(
        String.valueOf(unfit.getMessage()),
        "Put your copy of the keys of this database there, or name its place with WALNUT_KEYS."
            + " Without these keys nobody can open what is sealed; see docs/operator/privacy.md.",
        failure);
  }
}

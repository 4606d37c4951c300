package org.walnut.files;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands where the virus scanner is. */
@TestComponent
@Primary
class TestScanner implements Scanner {

  private volatile Verdict.State state = Verdict.State.CLEAN;

  void says(Verdict.State next) {
    state = next;
  }

  @Override
  public Verdict scan(byte[] content) {
    return new Verdict(state, state == Verdict.State.FOUND ? "Eicar" : null);
  }
}

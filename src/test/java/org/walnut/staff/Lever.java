package org.walnut.staff;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;

/** A dangerous act for tests, and how often it was done. */
@TestComponent
class Lever implements DangerousAct<Lever.Pull> {

  /** Which lever. */
  record Pull(UUID lever) {}

  private final AtomicInteger pulled = new AtomicInteger();

  @Override
  public String kind() {
    return "approval.lever";
  }

  @Override
  public Class<Pull> payload() {
    return Pull.class;
  }

  @Override
  public Deed describe(Pull pull) {
    return new Deed(pull.lever().toString(), "L-1", "/desk", "sample.bell.happens", List.of("10"));
  }

  @Override
  public void execute(Pull pull, UUID approval) {
    pulled.incrementAndGet();
  }

  int pulled() {
    return pulled.get();
  }
}

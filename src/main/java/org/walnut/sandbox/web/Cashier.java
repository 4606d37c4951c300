package org.walnut.sandbox.web;

import org.walnut.sandbox.SandboxState;

/** What the cashier page shows. */
public record Cashier(
    String path,
    String amount,
    String merchant,
    String description,
    String ref,
    String returnUrl,
    SandboxState state) {

  public boolean open() {
    return state == SandboxState.OPEN;
  }

  public boolean closed() {
    return state == SandboxState.CLOSED;
  }

  public boolean paid() {
    return state == SandboxState.PAID;
  }
}

package org.walnut.sandbox;

/** Where a payment stands with the payment service. */
public enum SandboxState {
  OPEN,
  PAID,
  DECLINED,
  /** The merchant wants it no more. */
  CLOSED
}

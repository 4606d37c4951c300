package org.walnut.project;

/** What became of a payment somebody asked for. */
public enum PaymentState {
  ASKED,
  PAID,
  REFUSED
}

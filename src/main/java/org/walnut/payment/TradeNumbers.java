package org.walnut.payment;

import java.util.UUID;

/** The number by which the payment service knows a payment, for people who look there. */
public final class TradeNumbers {

  private TradeNumbers() {}

  public static String of(UUID payment, int attempt) {
    return new TradeNo(payment, attempt).text();
  }
}

package org.walnut.payment;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.walnut.shared.Ids;

/**
 * The number by which a payment service knows a payment: of 27 small letters, digits and one
 * underscore at most, which is what all services allow. A payer who changes the way of paying and
 * comes back has a new attempt, for a closed number is not opened again.
 */
record TradeNo(UUID payment, int attempt) {

  private static final int RADIX = 36;
  private static final int WIDTH = 25;
  private static final Pattern SHAPE = Pattern.compile("([0-9a-z]{25})_([1-9])");

  static final int MOST_ATTEMPTS = 9;

  static Optional<TradeNo> read(String text) {
    var shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    var number = new BigInteger(shape.group(1), RADIX);
    return number.bitLength() > 128
        ? Optional.empty()
        : Optional.of(new TradeNo(uuid(number), Integer.parseInt(shape.group(2))));
  }

  /** What an unknown number stands for in the activities. */
  static UUID payment(String text) {
    return read(text).map(TradeNo::payment).orElseGet(() -> Ids.from("trade:" + text));
  }

  String text() {
    var hex = payment.toString().replace("-", "");
    var number = new BigInteger(hex, 16).toString(RADIX);
    return "0".repeat(WIDTH - number.length()) + number + "_" + attempt;
  }

  private static UUID uuid(BigInteger number) {
    return new UUID(number.shiftRight(64).longValue(), number.longValue());
  }
}

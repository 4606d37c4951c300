package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under a bar code: GTIN-8, -12, -13 or -14 with its check digit (GS1 General
 * Specifications, GB 12904).
 */
public record Gtin(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Gtin {
    value = Codes.tidy(value);
    if (!fits(value)) {
      throw new IllegalArgumentException("not a GTIN: " + value);
    }
  }

  /** Empty when the length or the check digit is wrong. */
  public static Optional<Gtin> read(String text) {
    return fits(Codes.tidy(text)) ? Optional.of(new Gtin(text)) : Optional.empty();
  }

  /** Fourteen digits, filled with zeros from the left, as a GS1 Digital Link writes it. */
  public String gtin14() {
    return "0".repeat(14 - value.length()) + value;
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * From the right the digits count 1, 3, 1, 3, …; the check digit makes the sum a multiple of ten.
   */
  private static boolean fits(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int weight = (number.length() - i) % 2 == 0 ? 3 : 1;
      sum += weight * (number.charAt(i) - '0');
    }
    return FORM.matcher(number).matches() && sum % 10 == 0;
  }
}

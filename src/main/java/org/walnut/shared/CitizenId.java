package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number of eighteen characters (GB 11643-1999). It is personal: as text and as
 * JSON it shows itself masked, and only {@link #value()} gives it whole.
 */
public record CitizenId(String value) {

  private static final int LENGTH = 18;
  private static final int FIRST_YEAR = 1900;
  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CitizenId {
    value = Codes.tidy(value);
    check(value)
        .ifPresent(fault -> {
          throw new IllegalArgumentException("not a citizen number: " + fault);
        });
  }

  /** Empty when the text is refused; {@link #check} tells why. */
  public static Optional<CitizenId> read(String text) {
    return check(text).isPresent() ? Optional.empty() : Optional.of(new CitizenId(text));
  }

  /**
   * The first reason to refuse the text, or empty when it is a citizen number. Blanks and a small x
   * do no harm.
   */
  public static Optional<CitizenIdFault> check(String text) {
    var number = Codes.tidy(text);
    if (number.length() != LENGTH) {
      return Optional.of(CitizenIdFault.LENGTH);
    } else if (!FORM.matcher(number).matches()) {
      return Optional.of(CitizenIdFault.CHARACTERS);
    } else if (birthDate(number).isEmpty()) {
      return Optional.of(CitizenIdFault.BIRTH_DATE);
    } else if (expectedCheckDigit(number.substring(0, LENGTH - 1)) != number.charAt(LENGTH - 1)) {
      return Optional.of(CitizenIdFault.CHECK_DIGIT);
    } else {
      return Optional.empty();
    }
  }

  /** The eighteenth character that belongs to seventeen digits. */
  public static char expectedCheckDigit(String first17) {
    if (!first17.matches("[0-9]{17}")) {
      throw new IllegalArgumentException("seventeen digits are needed");
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (first17.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  public LocalDate birthDate() {
    return birthDate(value).orElseThrow();
  }

  /** The seventeenth digit is even for women. */
  public boolean female() {
    return (value.charAt(16) - '0') % 2 == 0;
  }

  /** The first three characters and the last two; between them nobody can read town or birthday. */
  @JsonValue
  public String masked() {
    return value.substring(0, 3) + "*".repeat(13) + value.substring(16);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static Optional<LocalDate> birthDate(String number) {
    try {
      int year = Integer.parseInt(number, 6, 10, 10);
      int month = Integer.parseInt(number, 10, 12, 10);
      int day = Integer.parseInt(number, 12, 14, 10);
      return Optional.of(LocalDate.of(year, month, day))
          .filter(date -> date.getYear() >= FIRST_YEAR);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

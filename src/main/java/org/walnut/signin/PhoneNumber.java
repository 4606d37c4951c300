package org.walnut.signin;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Show;

/** A telephone number as it is compared. Shows itself masked wherever it is written. */
public record PhoneNumber(String value) {

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,18}");

  public PhoneNumber {
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("no telephone number");
    }
  }

  /** As people type it: with spaces and dashes, full-width digits, the country code of China. */
  public static PhoneNumber read(String field, String typed) {
    var digits =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("[ -]", "")
            .replaceFirst("^(\\+|00)86(?=1[0-9]{10}$)", "");
    if (!NUMBER.matcher(digits).matches()) {
      throw InvalidInput.at(field, "signin.fault.phone");
    }
    return new PhoneNumber(digits);
  }

  public String masked() {
    return Show.phone(value);
  }

  @Override
  public String toString() {
    return masked();
  }
}

package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official code of a county (six digits, GB/T 2260), a town (twelve digits ending in 000, GB/T
 * 10114) or a village (twelve digits, statistical division code). A county written with twelve
 * digits is kept with six.
 */
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}(000000|(?!000)[0-9]{6})?");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DivisionCode {
    value = Codes.tidy(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a division code of 6 or 12 digits: " + value);
    }
    value = value.endsWith("000000") && value.length() == 12 ? value.substring(0, 6) : value;
  }

  /** Empty when the text is no such code. */
  public static Optional<DivisionCode> read(String text) {
    return FORM.matcher(Codes.tidy(text)).matches()
        ? Optional.of(new DivisionCode(text))
        : Optional.empty();
  }

  public DivisionLevel level() {
    if (value.length() == 6) {
      return DivisionLevel.COUNTY;
    } else {
      return value.endsWith("000") ? DivisionLevel.TOWN : DivisionLevel.VILLAGE;
    }
  }

  /** The six-digit code of the county this place lies in. */
  public DivisionCode county() {
    return new DivisionCode(value.substring(0, 6));
  }

  /** The twelve-digit code of the town this place lies in; a county lies in none. */
  public DivisionCode town() {
    if (level() == DivisionLevel.COUNTY) {
      throw new IllegalStateException("a county lies in no town: " + value);
    }
    return new DivisionCode(value.substring(0, 9) + "000");
  }

  /**
   * The digits shared by every place inside: six for a county, nine for a town, twelve for a
   * village.
   */
  public String prefix() {
    return level() == DivisionLevel.TOWN ? value.substring(0, 9) : value;
  }

  /** Whether the other place is this one or lies inside it. */
  public boolean covers(DivisionCode other) {
    return other.value.startsWith(prefix());
  }

  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

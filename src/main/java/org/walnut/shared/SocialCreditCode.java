package org.walnut.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unified social credit code of a firm, cooperative or office (GB 32100-2015). A wrong form is
 * refused; a check character that does not fit is only worth a warning, for some codes given out
 * early are like that.
 */
public record SocialCreditCode(@JsonValue String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM =
      Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SocialCreditCode {
    value = Codes.tidy(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a social credit code: " + value);
    }
  }

  /** Empty when the text does not have the form of such a code. */
  public static Optional<SocialCreditCode> read(String text) {
    return FORM.matcher(Codes.tidy(text)).matches()
        ? Optional.of(new SocialCreditCode(text))
        : Optional.empty();
  }

  /** Whether the last character fits the other seventeen; if not, warn but take the code. */
  public boolean checks() {
    return Mod31.check(value.substring(0, 17), ALPHABET) == ALPHABET.indexOf(value.charAt(17));
  }

  @Override
  public String toString() {
    return value;
  }
}

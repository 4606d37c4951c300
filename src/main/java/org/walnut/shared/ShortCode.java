package org.walnut.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code short enough to say over the telephone: {@code H-7K3M9XY-Q}, a prefix for the kind of
 * thing, seven characters out of its id, one check character. The letters are Crockford's base 32
 * without Z (too like 2), which leaves 31, a prime, so that the check character shows any single
 * wrong character and any two swapped neighbours.
 *
 * <p>Seven characters are 34.7 bits: of 10,000 codes two are the same once in about 550 times, so a
 * table keeps them unique.
 */
public final class ShortCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final String LETTERS_ONLY_IN_PREFIXES = "OILUZ";
  private static final int LENGTH = 7;
  private static final long COUNT = (long) Math.pow(31, LENGTH);
  private static final long RANDOM_BITS = -1L >>> 2;
  private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,3}");
  private static final Pattern FORM =
      Pattern.compile("(" + PREFIX + ")-([" + ALPHABET + "OIL]{7})-([" + ALPHABET + "OIL])");

  private ShortCode() {}

  /** The same prefix and id always give the same code; the prefix is one to three letters. */
  public static String of(String prefix, UUID id) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "a prefix has one to three capital letters, was " + prefix);
    }
    long number = (id.getLeastSignificantBits() & RANDOM_BITS) % COUNT;
    var body = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      body.append(ALPHABET.charAt((int) (number % ALPHABET.length())));
      number /= ALPHABET.length();
    }
    return prefix + "-" + body + "-" + checkCharacter(prefix, body.toString());
  }

  /** Whether the text is such a code, as {@link #read} would take it. */
  public static boolean valid(String text) {
    return read(text).isPresent();
  }

  /**
   * The code as it is kept: small letters, blanks and O, I or L typed for 0 or 1 are put right;
   * empty when the code is wrong.
   */
  public static Optional<String> read(String text) {
    return Optional.of(FORM.matcher(Codes.tidy(text)))
        .filter(Matcher::matches)
        .flatMap(ShortCode::read);
  }

  private static Optional<String> read(Matcher code) {
    var body = withoutLookAlikes(code.group(2));
    char check = withoutLookAlikes(code.group(3)).charAt(0);
    return checkCharacter(code.group(1), body) == check
        ? Optional.of(code.group(1) + "-" + body + "-" + check)
        : Optional.empty();
  }

  private static String withoutLookAlikes(String text) {
    return text.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  private static char checkCharacter(String prefix, String body) {
    var counted = new StringBuilder();
    for (char letter : prefix.toCharArray()) {
      int special = LETTERS_ONLY_IN_PREFIXES.indexOf(letter);
      counted.append(special < 0 ? letter : ALPHABET.charAt(special));
    }
    return ALPHABET.charAt(Mod31.check(counted.append(body).toString(), ALPHABET));
  }
}

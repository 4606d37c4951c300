package org.walnut.payment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;

/**
 * What a payer writes on a transfer, so that the money is known again: {@code BT-7K3M9XY-Q}. Each
 * attempt has one of its own; the last character shows a wrong one.
 */
final class TransferReference {

  private static final String PREFIX = "BT";

  /** Clerks leave hyphens out, put blanks in and words around. */
  private static final Pattern FOUND =
      Pattern.compile("BT[- ]?([0-9A-Z]{7})[- ]?([0-9A-Z])(?![0-9A-Z])", Pattern.CASE_INSENSITIVE);

  private TransferReference() {}

  static String of(UUID payment, int attempt) {
    return ShortCode.of(PREFIX, Ids.from("transfer:" + payment + ":" + attempt));
  }

  /** The first in a text. */
  static Optional<String> in(String text) {
    return FOUND
        .matcher(text)
        .results()
        .flatMap(
            found -> ShortCode.read(PREFIX + "-" + found.group(1) + "-" + found.group(2)).stream())
        .findFirst();
  }
}

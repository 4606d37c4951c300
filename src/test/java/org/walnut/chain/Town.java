package org.walnut.chain;

import java.util.Locale;
import org.walnut.shared.CitizenId;

/**
 * Where a chain takes place: a town in which nobody else does anything. Households A and B live in
 * the first village, C in the second.
 */
enum Town {
  WANGMO("621221108000", "621221108203", "621221108208"),
  CHENYUAN("621221109000", "621221109201", "621221109205"),
  JIFENG("621221112000", "621221112216", "621221112202");

  static final String COUNTY = "621221";

  private final String code;
  private final String village;
  private final String otherVillage;

  Town(String code, String village, String otherVillage) {
    this.code = code;
    this.village = village;
    this.otherVillage = otherVillage;
  }

  String code() {
    return code;
  }

  String village() {
    return village;
  }

  String otherVillage() {
    return otherVillage;
  }

  /** Everybody in a chain has a login of their own. */
  String login(String who) {
    return who + "-" + name().toLowerCase(Locale.ROOT);
  }

  /** The number of somebody invented: 999999 is no place in China. */
  String citizen(int number, int bornIn) {
    var first17 = "999999%d0315%d%02d".formatted(bornIn, ordinal() + 1, number);
    return first17 + CitizenId.expectedCheckDigit(first17);
  }

  String bankCard(int number) {
    return "99990000000%d%04d".formatted(ordinal() + 1, number);
  }
}

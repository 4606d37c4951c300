package org.walnut.audit.web;

import static java.util.Map.entry;
import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for what stands as the why of an activity. Some kinds keep a constant there, since what
 * is sealed must not change with the language of whoever did it.
 */
final class WhyWords {

  /** One, or several of a kind, at the beginning or behind an arrow; all else is no constant. */
  private static final Pattern CONSTANTS =
      Pattern.compile("(?:^|(?<=→ ))[A-Z][A-Z0-9_]*( / [A-Z][A-Z0-9_]*)*(?= |$)");

  /** By kind of activity, where the messages of its constants begin. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry("access.accountMoved", "access.Role."),
          entry("access.accountOpened", "access.Role."),
          entry("order.parcelBack", "order.GoodsBack."),
          entry("payment.paidTwice", "payment.PayWay."),
          entry("payment.secondReturned", "payment.PayWay."),
          entry("payment.wayChosen", "payment.PayWay."),
          entry("payout.wayChosen", "payout.PayoutWay."),
          entry("privacy.consentGiven", "privacy.ConsentPurpose."),
          entry("privacy.consentWithdrawn", "privacy.ConsentPurpose."),
          entry("privacy.requestFiled", "privacy.Wish."),
          entry("privacy.unmasked", "privacy.Purpose."),
          entry("settlement.confirmed", "settlement.ConfirmedHow."),
          entry("signin.ruleChanged", "signin.SecondProofRule."));

  private WhyWords() {}

  static String of(String kind, String why) {
    var words = WORDS.get(kind);
    return words == null
        ? why
        : CONSTANTS
            .matcher(why)
            .replaceAll(found -> Matcher.quoteReplacement(told(words, found.group())));
  }

  private static String told(String words, String constants) {
    return Stream.of(constants.split(" / "))
        .map(constant -> t(words + constant))
        .collect(Collectors.joining(" / "));
  }
}

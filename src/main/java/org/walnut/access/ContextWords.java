package org.walnut.access;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The words that somebody who knows this house tries first: its name, the counties, the roles, the
 * person's own login and name. A password that is hardly more than such a word is refused (OWASP
 * ASVS 5, 6.1.2 and 6.2.11).
 */
@Component
class ContextWords {

  private static final Set<String> OURS =
      Set.of(
          "walnut",
          "hetao",
          "chengxian",
          "chengcounty",
          "huishui",
          "nongcun",
          "dianshang",
          "password",
          "welcome",
          "admin");

  private static final int SHORTEST = 3;

  /**
   * So many letters of one's own are asked for beside the words, a Chinese character counting two.
   */
  private static final int OF_ONES_OWN = 5;

  private final ObjectProvider<CountyList> counties;

  ContextWords(ObjectProvider<CountyList> counties) {
    this.counties = counties;
  }

  /** Whether the password, without such words, digits and signs, is hardly anything. */
  boolean make(String password, String login, String displayName) {
    var words = words(login, displayName);
    return hardlyMore(plain(password), words) || hardlyMore(plain(likeLetters(password)), words);
  }

  private static boolean hardlyMore(String password, Set<String> words) {
    var rest = password;
    var found = false;
    for (var word : words) {
      found |= rest.contains(word);
      rest = rest.replace(word, " ");
    }
    return found && width(rest.replaceAll("[^\\p{L}]", "")) < OF_ONES_OWN;
  }

  private Set<String> words(String login, String displayName) {
    var longestFirst =
        new TreeSet<String>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    Stream.of(
            OURS.stream(),
            Stream.of(Role.values()).flatMap(role -> Stream.of(role.name().split("_"))),
            places(),
            Stream.of(login, displayName),
            Pinyin.of(displayName).stream())
        .flatMap(words -> words)
        .map(ContextWords::plain)
        .filter(word -> width(word) >= SHORTEST)
        .forEach(longestFirst::add);
    return longestFirst;
  }

  private Stream<String> places() {
    return counties.stream()
        .flatMap(list -> list.counties().entrySet().stream())
        .flatMap(county ->
            Stream.concat(
                Stream.of(county.getKey(), county.getValue()),
                Pinyin.of(county.getValue()).stream()));
  }

  /** Small letters, digits and characters only. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** {@code w4lnut} is read as {@code walnut}. */
  private static String likeLetters(String text) {
    return text.replace('0', 'o')
        .replace('1', 'l')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('@', 'a')
        .replace('$', 's');
  }

  private static int width(String text) {
    return text.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum();
  }
}

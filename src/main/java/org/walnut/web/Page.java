package org.walnut.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every layout needs to know about the page being shown, so that templates need not pass it
 * on.
 */
public record Page(
    Viewer viewer,
    Address address,
    Predicate<String> doors,
    Supplier<List<NavGroup>> menu,
    @Nullable String notice,
    @Nullable String banner,
    @Nullable CsrfToken csrf,
    UnaryOperator<String> assets) {

  static final ScopedValue<Page> CURRENT = ScopedValue.newInstance();

  private static final Pattern MARKET = Pattern.compile("^/market/\\d{6}");
  private static final Page BLANK =
      new Page(
          Viewer.NOBODY,
          new Address("/", ""),
          _ -> true,
          List::of,
          null,
          null,
          null,
          UnaryOperator.identity());

  /** The page being shown by this thread. */
  public static Page current() {
    return CURRENT.orElse(BLANK);
  }

  /** The navigation; made only for pages that show it. */
  public List<NavGroup> nav() {
    return menu.get();
  }

  /** "zh" or "en". */
  public String lang() {
    return Words.locale().getLanguage();
  }

  /** The attribute value of {@code <html lang>}. */
  public String htmlLang() {
    return lang().equals("en") ? "en" : "zh-CN";
  }

  /** This page in the other language. */
  public String otherLanguageLink() {
    return link(Language.PARAMETER, lang().equals("en") ? "zh" : "en");
  }

  public String path() {
    return address.path();
  }

  /** This page with one query parameter changed, or taken away by null. */
  public String link(String parameter, @Nullable String value) {
    return address.with(parameter, value);
  }

  /** The market of the county this page or this viewer belongs to, or the choice of counties. */
  public String market() {
    var county = MARKET.matcher(address.path());
    return county.find()
        ? county.group()
        : viewer.home().startsWith("/market/") ? viewer.home() : "/";
  }

  /**
   * Whether a link leads this viewer somewhere; who shows things of other rooms asks before making
   * one.
   */
  public boolean opens(String link) {
    return doors.test(link);
  }

  /** Whether the address has this query parameter. */
  public boolean has(String parameter) {
    return address.has(parameter);
  }

  /** The address of a style or script, which changes when its content does. */
  public String asset(String file) {
    return assets.apply(file);
  }
}

package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What every layout needs to know about the page being shown, so that templates need not pass it on. */
public record Page(
    Viewer viewer,
    String path,
    String query,
    List<NavGroup> nav,
    @Nullable String notice,
    @Nullable String banner,
    @Nullable CsrfToken csrf,
    UnaryOperator<String> assets) {

  static final ScopedValue<Page> CURRENT = ScopedValue.newInstance();

  private static final Page BLANK = new Page(Viewer.NOBODY, "/", "", List.of(), null, null, null, UnaryOperator.identity());

  /** The page being shown by this thread. */
  public static Page current() {
    return CURRENT.orElse(BLANK);
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

  /** This page with one query parameter changed, or taken away by null. */
  public String link(String parameter, @Nullable String value) {
    var address = UriComponentsBuilder.fromPath(path).query(query);
    if (value == null) {
      address.replaceQueryParam(parameter);
    } else {
      address.replaceQueryParam(parameter, UriUtils.encode(value, UTF_8));
    }
    return address.build(true).toUriString();
  }

  /** Whether the address has this query parameter. */
  public boolean has(String parameter) {
    return UriComponentsBuilder.newInstance().query(query).build().getQueryParams().containsKey(parameter);
  }

  /** The address of a style or script, which changes when its content does. */
  public String asset(String file) {
    return assets.apply(file);
  }
}

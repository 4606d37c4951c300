package org.walnut.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found behind a link, or was answered to a form.
 *
 * @param pattern of the page that came, after redirects
 * @param from the page with the link or form
 * @param document none when what came is no page
 * @param asItCame the page itself, where no address shows it again: the answer to a form
 */
record FoundPage(
    Guest guest,
    String pattern,
    String address,
    String from,
    int status,
    @Nullable Document document,
    @Nullable String asItCame) {

  static FoundPage of(Guest guest, String pattern, String from, HttpResponse<String> answer) {
    return of(guest, pattern, from, answer, null);
  }

  /** What a form is answered, and nothing else. */
  static FoundPage once(Guest guest, String pattern, String from, HttpResponse<String> answer) {
    return of(guest, pattern, from, answer, answer.body());
  }

  private static FoundPage of(
      Guest guest,
      String pattern,
      String from,
      HttpResponse<String> answer,
      @Nullable String asItCame) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    var document =
        type.startsWith("text/html") ? Jsoup.parse(answer.body(), answer.uri().toString()) : null;
    return new FoundPage(
        guest, pattern, local(answer.uri()), from, answer.statusCode(), document, asItCame);
  }

  /** Whether it is a page of ours, and not a file or the description of the interface. */
  boolean page() {
    return document != null
        && (status < 400 || asItCame != null)
        && !pattern.startsWith("/swagger");
  }

  /** Whether it says that a form was not taken. */
  boolean refused() {
    return asItCame != null && status >= 400;
  }

  Set<String> parts() {
    return document == null ? Set.of() : PageParts.of(document);
  }

  String title() {
    return document == null ? "" : document.title();
  }

  /** An address without its house. */
  static String local(URI address) {
    return address.getRawQuery() == null
        ? address.getRawPath()
        : address.getRawPath() + "?" + address.getRawQuery();
  }

  @Override
  public String toString() {
    return "%s as %s (from %s)".formatted(address, guest, from);
  }
}

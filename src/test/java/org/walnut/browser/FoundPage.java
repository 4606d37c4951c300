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
 * @param refusal the page as it came, where a form was refused: no address shows it again
 */
record FoundPage(
    Guest guest,
    String pattern,
    String address,
    String from,
    int status,
    @Nullable Document document,
    @Nullable String refusal) {

  static FoundPage of(Guest guest, String pattern, String from, HttpResponse<String> answer) {
    return of(guest, pattern, from, answer, null);
  }

  static FoundPage refused(Guest guest, String pattern, String from, HttpResponse<String> answer) {
    return of(guest, pattern, from, answer, answer.body());
  }

  private static FoundPage of(
      Guest guest,
      String pattern,
      String from,
      HttpResponse<String> answer,
      @Nullable String refusal) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    var document =
        type.startsWith("text/html") ? Jsoup.parse(answer.body(), answer.uri().toString()) : null;
    return new FoundPage(
        guest, pattern, local(answer.uri()), from, answer.statusCode(), document, refusal);
  }

  /** Whether it is a page of ours, and not a file or the description of the interface. */
  boolean page() {
    return document != null && (status < 400 || refusal != null) && !pattern.startsWith("/swagger");
  }

  Set<String> parts() {
    return document == null ? Set.of() : PageParts.of(document);
  }

  String title() {
    return document == null ? "" : document.title();
  }

  private static String local(URI address) {
    return address.getRawQuery() == null
        ? address.getRawPath()
        : address.getRawPath() + "?" + address.getRawQuery();
  }

  @Override
  public String toString() {
    return "%s as %s (from %s)".formatted(address, guest, from);
  }
}

package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * Where a page is, as links to "this page" need it: path and query as they were sent, however odd.
 */
record Address(String path, String query) {

  /**
   * A form that was sent and is shown again is, for its reader, still the page it was sent from.
   */
  static Address of(HttpServletRequest request) {
    var asked =
        new Address(Caller.path(request), Objects.requireNonNullElse(request.getQueryString(), ""));
    var before = request.getHeader(HttpHeaders.REFERER);
    return List.of("GET", "HEAD").contains(request.getMethod()) || before == null
        ? asked
        : before(before, request.getServerName(), asked);
  }

  /** This address with one parameter changed, or taken away by null. */
  String with(String parameter, @Nullable String value) {
    var kept = parameters().filter(each -> !named(each, parameter));
    var added =
        value == null
            ? Stream.<String>empty()
            : Stream.of(parameter + "=" + UriUtils.encode(value, UTF_8));
    var changed = Stream.concat(kept, added).collect(joining("&"));
    return changed.isEmpty() ? path : path + "?" + changed;
  }

  boolean has(String parameter) {
    return parameters().anyMatch(each -> named(each, parameter));
  }

  private Stream<String> parameters() {
    return Arrays.stream(query.split("&")).filter(each -> !each.isEmpty());
  }

  private static boolean named(String parameter, String name) {
    return parameter.equals(name) || parameter.startsWith(name + "=");
  }

  private static Address before(String referer, String host, Address otherwise) {
    try {
      var page = new URI(referer);
      return host.equals(page.getHost()) && page.getRawPath() != null
          ? new Address(page.getRawPath(), Objects.requireNonNullElse(page.getRawQuery(), ""))
          : otherwise;
    } catch (URISyntaxException odd) {
      return otherwise;
    }
  }
}

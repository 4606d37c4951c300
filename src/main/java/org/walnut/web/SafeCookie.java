package org.walnut.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Cookies that no script reads and no other site sends along. Over TLS they are sent over TLS only
 * and bound to this host by the prefix of their name (RFC 6265bis, OWASP ASVS 5 V3.3).
 */
public final class SafeCookie {

  private static final String THIS_HOST_ONLY = "__Host-";

  private SafeCookie() {}

  /** The name the cookie has on the connection at hand. */
  public static String name(HttpServletRequest request, String name) {
    return request.isSecure() ? THIS_HOST_ONLY + name : name;
  }

  public static Optional<String> read(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request, name)))
        .map(Cookie::getValue);
  }

  /** Of no age it is forgotten at once. */
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    var cookie =
        ResponseCookie.from(name(request, name), value)
            .path("/")
            .maxAge(age)
            .sameSite("Lax")
            .secure(request.isSecure())
            .httpOnly(true)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

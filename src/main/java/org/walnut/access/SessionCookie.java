package org.walnut.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import org.walnut.web.SafeCookie;

/** The cookie of the session, named as {@link SafeCookie} names every cookie of ours. */
@Component
class SessionCookie implements CookieSerializer {

  private final String name;

  SessionCookie(@Value("${server.servlet.session.cookie.name}") String name) {
    this.name = name;
  }

  @Override
  public void writeCookieValue(CookieValue cookie) {
    of(SafeCookie.name(cookie.getRequest(), name)).writeCookieValue(cookie);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return of(SafeCookie.name(request, name)).readCookieValues(request);
  }

  private static CookieSerializer of(String name) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    return cookie;
  }
}

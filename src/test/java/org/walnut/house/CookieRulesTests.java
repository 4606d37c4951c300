package org.walnut.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.util.WebUtils;

/** Cookies are written and read in one place, so that none is less guarded than the others. */
class CookieRulesTests {

  @Test
  void every_cookie_is_a_safe_one() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.walnut.web.SafeCookie")
        .and()
        .doNotHaveFullyQualifiedName("org.walnut.access.SessionCookie")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ResponseCookie.class, DefaultCookieSerializer.class)
        .orShould()
        .callMethod(WebUtils.class, "getCookie", HttpServletRequest.class, String.class)
        .orShould()
        .callMethod(HttpServletRequest.class, "getCookies")
        .orShould()
        .callMethod(HttpServletResponse.class, "addCookie", Cookie.class)
        .because("SafeCookie names them for this host and lets no script read them")
        .check(HouseClasses.ALL);
  }
}

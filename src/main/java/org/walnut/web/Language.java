package org.walnut.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Chinese or English. A person's choice is kept in a cookie and changed by {@code ?lang=en} on any
 * page; a program asks by Accept-Language.
 */
@Component("localeResolver")
class Language implements LocaleResolver, HandlerInterceptor {

  static final String COOKIE = "walnut_lang";
  static final String PARAMETER = "lang";

  /** Work without a reader in front of it speaks Chinese, whatever the machine speaks. */
  Language() {
    LocaleContextHolder.setDefaultLocale(Locale.CHINESE);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (Caller.isProgram(request)) {
      return asked(request);
    }
    return SafeCookie.read(request, COOKIE)
        .filter("en"::equals)
        .map(_ -> Locale.ENGLISH)
        .orElse(Locale.CHINESE);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException(
        "the language is changed by the parameter " + PARAMETER);
  }

  /** Keeps the choice, then shows the same address without it. */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!choosing(request)) {
      return true;
    }
    var choice = request.getParameter(PARAMETER);
    var same =
        ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(PARAMETER).build();
    SafeCookie.write(
        request, response, COOKIE, "en".equals(choice) ? "en" : "zh", Duration.ofDays(365));
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        HttpHeaders.LOCATION,
        same.getPath() + (same.getQuery() == null ? "" : "?" + same.getQuery()));
    return false;
  }

  /** Only the query is looked at: while an error is answered the body may be unreadable. */
  private static boolean choosing(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && request.getMethod().equals("GET")
        && Address.of(request).has(PARAMETER)
        && !Caller.isProgram(request);
  }

  private static Locale asked(HttpServletRequest request) {
    var languages =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            ? Collections.<Locale>emptyList()
            : Collections.list(request.getLocales());
    return languages.stream()
        .filter(locale -> locale.getLanguage().equals("en") || locale.getLanguage().equals("zh"))
        .findFirst()
        .filter(locale -> locale.getLanguage().equals("en"))
        .map(_ -> Locale.ENGLISH)
        .orElse(Locale.CHINESE);
  }
}

package org.walnut.figure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.walnut.access.CurrentPerson;
import org.walnut.figure.DeskCounts;

/** Counts a person's work anew after the person has done something. */
@Configuration(proxyBeanMethods = false)
class DeskMoves implements WebMvcConfigurer, HandlerInterceptor {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  private final DeskCounts counts;

  DeskMoves(DeskCounts counts) {
    this.counts = counts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (!LOOKING.contains(request.getMethod())) {
      CurrentPerson.get().ifPresent(counts::forget);
    }
  }
}

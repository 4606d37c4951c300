package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/** Answers a problem from where no controller has run: a filter, a sign-in entry point. */
@Component
public class Answers {

  private final HandlerExceptionResolver resolver;
  private final LocaleResolver languages;
  private final ViewResolver pages;

  Answers(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
      LocaleResolver languages,
      @Qualifier("jtePages") ViewResolver pages) {
    this.resolver = resolver;
    this.languages = languages;
    this.pages = pages;
  }

  /** As a page or as a document, in the reader's language. */
  public void send(HttpServletRequest request, HttpServletResponse response, Exception problem)
      throws IOException {
    var language = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(languages.resolveLocale(request));
    try {
      show(resolver.resolveException(request, response, null, problem), request, response);
    } finally {
      LocaleContextHolder.setLocaleContext(language);
    }
  }

  private void show(
      @Nullable ModelAndView answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (answer == null || answer.isEmpty()) {
      return;
    }
    try {
      var view =
          answer.getViewName() == null
              ? answer.getView()
              : pages.resolveViewName(answer.getViewName(), LocaleContextHolder.getLocale());
      Objects.requireNonNull(view).render(answer.getModel(), request, response);
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}

package org.walnut.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Shows jte templates: the view name "household/show" is the file src/main/jte/household/show.jte.
 */
@Configuration(proxyBeanMethods = false)
class Jte {

  @Bean
  ViewResolver jtePages(Pages pages) {
    var templates = TemplateEngine.createPrecompiled(ContentType.Html);
    templates.setBinaryStaticContent(true);
    return (name, _) ->
        templates.hasTemplate(name + ".jte") ? new Template(templates, name + ".jte", pages) : null;
  }

  private record Template(TemplateEngine templates, String name, Pages pages) implements View {

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var values =
          model == null ? new HashMap<String, Object>() : new HashMap<String, Object>(model);
      var html = new Utf8ByteOutput();
      ScopedValue.where(Page.CURRENT, pages.page(request, values))
          .run(() -> templates.render(name, values, html));
      if (response.getStatus() == HttpStatus.OK.value()
          && values.values().stream().anyMatch(Template::refused)) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      }
      response.setContentType(getContentType());
      response.setContentLength(html.getContentLength());
      html.writeTo(response.getOutputStream());
    }

    /** A page that shows faults answers that the input was not taken. */
    private static boolean refused(@Nullable Object value) {
      return value instanceof Input input && !input.faults().isEmpty();
    }
  }
}

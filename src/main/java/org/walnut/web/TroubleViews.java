package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Shows a {@link Trouble} to whoever asked. */
@Component
class TroubleViews {

  private final JsonMapper json;

  TroubleViews(JsonMapper json) {
    this.json = json;
  }

  ModelAndView of(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
    trouble
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setStatus(trouble.status());
    return Caller.isProgram(request)
        ? new ModelAndView(document(trouble, Caller.path(request)))
        : new ModelAndView("web/problem", Map.of("problem", trouble));
  }

  private View document(Trouble trouble, String path) {
    return (_, _, response) -> {
      response.setContentType("application/problem+json");
      response.getOutputStream().write(json.writeValueAsBytes(trouble.document(path)));
    };
  }
}

package org.walnut.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** The one place that answers problems: a page for people, an RFC 9457 document for programs. */
@Controller
@ControllerAdvice
class Errors implements ErrorController {

  private final Troubles troubles;
  private final JsonMapper json;

  Errors(Troubles troubles, JsonMapper json) {
    this.troubles = troubles;
    this.json = json;
  }

  @ExceptionHandler
  ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    return answer(troubles.of(failure), request, response);
  }

  /** Nobody is there any more to be answered. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {}

  /** What the container or a filter could not finish. */
  @RequestMapping("/error")
  ModelAndView unfinished(HttpServletRequest request, HttpServletResponse response) {
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answer(
        trouble(failure, status == null ? HttpServletResponse.SC_NOT_FOUND : status),
        request,
        response);
  }

  private Trouble trouble(@Nullable Throwable failure, int status) {
    return failure == null || status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        ? troubles.of(HttpStatusCode.valueOf(status), HttpHeaders.EMPTY)
        : troubles.of(failure);
  }

  private ModelAndView answer(
      Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
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

package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** The one place that answers problems: a page for people, an RFC 9457 document for programs. */
@ControllerAdvice
class Errors {

  private final Troubles troubles;
  private final TroubleViews views;

  Errors(Troubles troubles, TroubleViews views) {
    this.troubles = troubles;
    this.views = views;
  }

  @ExceptionHandler
  ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    return views.of(troubles.of(failure), request, response);
  }

  /** Nobody is there any more to be answered. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {}
}

package org.walnut.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/** Answers what the container or a filter could not finish; the bean's name is its address. */
@Component("/error")
class Unfinished implements ErrorController, Controller {

  private final Troubles troubles;
  private final TroubleViews views;

  Unfinished(Troubles troubles, TroubleViews views) {
    this.troubles = troubles;
    this.views = views;
  }

  @Override
  public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return views.of(
        trouble(failure, status == null ? HttpServletResponse.SC_NOT_FOUND : status),
        request,
        response);
  }

  private Trouble trouble(@Nullable Throwable failure, int status) {
    return failure == null || status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        ? troubles.of(HttpStatusCode.valueOf(status), HttpHeaders.EMPTY)
        : troubles.of(failure);
  }
}

package org.walnut.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Who asks: a person with a browser, who wants a page, or a program, which wants a document. */
final class Caller {

  private Caller() {}

  /** By the path {@code /api/}; elsewhere by what it says it accepts. */
  static boolean isProgram(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return path(request).startsWith("/api/")
        || accept != null
            && !accept.contains("text/html")
            && (accept.contains("application/json") || accept.contains("application/problem+json"));
  }

  /** The path that was asked for, also while the container answers an error. */
  static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}

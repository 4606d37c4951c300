package org.walnut.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * The path of a request as handlers see it: decoded, without path parameters and doubled slashes.
 * Filters that choose by a path look at this, for the raw one can be written in many ways.
 */
public final class RequestPath {

  private RequestPath() {}

  public static String of(HttpServletRequest request) {
    return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
  }
}

package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.walnut.signin.Origin;
import org.walnut.web.ClientAddress;
import org.walnut.web.SafeCookie;

/** Reads where a request comes from. */
final class Origins {

  static final String DEVICES = "walnut_device";

  private Origins() {}

  static Origin of(HttpServletRequest request) {
    return new Origin(
        ClientAddress.of(request),
        SafeCookie.read(request, DEVICES).orElse(null),
        request.getHeader(HttpHeaders.USER_AGENT));
  }
}

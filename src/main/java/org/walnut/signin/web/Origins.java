package org.walnut.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;
import org.walnut.signin.Origin;
import org.walnut.web.ClientAddress;

/** Reads where a request comes from. */
final class Origins {

  static final String DEVICES = "walnut_device";

  private Origins() {}

  static Origin of(HttpServletRequest request) {
    var devices = WebUtils.getCookie(request, DEVICES);
    return new Origin(
        ClientAddress.of(request),
        devices == null ? null : devices.getValue(),
        request.getHeader(HttpHeaders.USER_AGENT));
  }
}

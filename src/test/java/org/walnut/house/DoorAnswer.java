package org.walnut.house;

import org.springframework.mock.web.MockHttpServletResponse;

/** How a door answers. */
enum DoorAnswer {
  LET_IN,
  FORBIDDEN,
  SIGN_IN,
  SOMETHING_ELSE;

  static DoorAnswer of(MockHttpServletResponse response) {
    return switch (response.getStatus()) {
      case Threshold.LET_IN -> LET_IN;
      case 403 -> FORBIDDEN;
      case 401 -> SIGN_IN;
      case 302 -> "/sign-in".equals(response.getRedirectedUrl()) ? SIGN_IN : SOMETHING_ELSE;
      default -> SOMETHING_ELSE;
    };
  }
}

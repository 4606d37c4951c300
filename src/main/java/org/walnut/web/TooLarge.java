package org.walnut.web;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** What was sent is larger than what is taken. */
final class TooLarge extends Problem {

  TooLarge(long mostBytes) {
    super(HttpStatus.CONTENT_TOO_LARGE, "web.problem.tooLarge", mostBytes / 1024 / 1024);
  }
}

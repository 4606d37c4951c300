package org.walnut.sandbox.web;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** A merchant's request without a signature that fits. */
class NotSigned extends Problem {

  NotSigned() {
    super(HttpStatus.UNAUTHORIZED, "sandbox.problem.notSigned");
  }
}

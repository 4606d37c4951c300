package org.walnut.sandbox;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** The gateway is out of order, because somebody wanted to see that. */
class NoService extends Problem {

  NoService() {
    super(HttpStatus.SERVICE_UNAVAILABLE, "sandbox.problem.noService");
  }
}

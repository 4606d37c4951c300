package org.walnut.payment.web;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** Why a notice of the payment service is not taken. */
class NoticeProblem extends Problem {

  NoticeProblem(HttpStatus status, String key) {
    super(status, key);
  }
}

package org.walnut.message.web;

import org.springframework.http.HttpStatus;
import org.walnut.shared.Problem;

/** Why a receipt of the gateway is not taken. */
class ReceiptProblem extends Problem {

  ReceiptProblem(HttpStatus status, String key) {
    super(status, key);
  }
}

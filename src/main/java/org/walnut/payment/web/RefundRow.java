package org.walnut.payment.web;

import java.util.UUID;
import org.walnut.payment.RefundState;
import org.walnut.web.Words;

/** A refund on the page of its payment. */
public record RefundRow(
    UUID id, String code, String amount, String why, RefundState state, String when) {

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return Tones.of(state);
  }

  public boolean failed() {
    return state == RefundState.FAILED;
  }

  public boolean requested() {
    return state == RefundState.REQUESTED;
  }

  public String path() {
    return "/refunds/" + id;
  }

  public String repeatPath() {
    return "/refunds/" + id + "/requests";
  }
}

package org.walnut.payment.web;

import org.walnut.payment.NoticeEffect;
import org.walnut.payment.NoticeKind;
import org.walnut.payment.PayWay;
import org.walnut.web.Words;

/** A notice of the payment service on the page of its payment. */
public record NoticeRow(
    NoticeKind kind, PayWay way, String amount, String when, int times, NoticeEffect effect) {

  public String wayText() {
    return Words.label(way);
  }

  public String kindText() {
    return Words.label(kind);
  }

  public String effectText() {
    return Words.label(effect);
  }

  public String tone() {
    return Tones.of(effect);
  }
}

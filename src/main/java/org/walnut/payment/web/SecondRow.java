package org.walnut.payment.web;

import org.jspecify.annotations.Nullable;
import org.walnut.payment.SecondPayment;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What was paid a second time, on the page of its payment. */
public record SecondRow(SecondPayment second) {

  public String way() {
    return Words.label(second.way());
  }

  public String amount() {
    return Show.yuan(second.amount());
  }

  public String ref() {
    var ref = second.ref();
    return ref == null ? "–" : ref;
  }

  public String when() {
    return Show.time(second.cameAt());
  }

  public boolean open() {
    return second.open();
  }

  public @Nullable String returned() {
    var at = second.returnedAt();
    return at == null ? null : Show.time(at);
  }

  public boolean byHand() {
    return second.way().byHand();
  }

  public String code() {
    return second.code();
  }

  public String path() {
    return "/payments/" + second.payment() + "/seconds/" + second.id();
  }

  public String returnPath() {
    return "/payments/" + second.payment() + "/seconds/" + second.id() + "/return";
  }
}

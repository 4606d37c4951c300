package org.walnut.complaint.web;

import java.io.Serializable;
import org.walnut.complaint.Filed;

/** Code and secret of a complaint just filed, on the way to the one page that shows them. */
public record FiledSlip(String code, String secret) implements Serializable {

  static FiledSlip of(Filed filed) {
    return new FiledSlip(filed.code(), filed.secret());
  }

  @Override
  public String toString() {
    return code;
  }
}

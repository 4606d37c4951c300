package org.walnut.county;

import org.walnut.web.Page;

/** A county that this Walnut knows the places of. */
public record County(String code, String nameZh, String nameEn) {

  /** Its name in the reader's language. */
  public String name() {
    return Page.current().lang().equals("en") ? nameEn : nameZh;
  }
}

package org.walnut.office;

import java.time.LocalDate;
import java.util.UUID;

/** One piece of a recurring duty's work: of one office, for the period that begins on this day. */
public record WorkKey(UUID duty, UUID office, LocalDate period) {

  public String path() {
    return "/duties/" + duty + "/work/" + office + "/" + period;
  }
}

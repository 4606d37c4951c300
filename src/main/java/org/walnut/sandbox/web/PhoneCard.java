package org.walnut.sandbox.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.UUID;
import org.walnut.web.Show;

/** A phone in the list of phones, with the last text that came to it. */
public record PhoneCard(UUID id, String number, Instant newest, String text, long texts) {

  public String when() {
    return Show.time(newest);
  }

  public String count() {
    return t("sandbox.phone.texts", texts);
  }
}

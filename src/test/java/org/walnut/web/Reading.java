package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;

/** Reads {@link TryOut} as the frame does, on 23 November 2026 in the county. */
final class Reading {

  static final String CITIZEN = "11010519491231002X";

  private static final Binder BINDER =
      new Binder(
          Validation.byDefaultProvider()
              .configure()
              .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), Days.ZONE))
              .buildValidatorFactory()
              .getValidator());

  private Reading() {}

  static TryOut form(Map<String, String> fields) {
    return BINDER.input(fields).as(TryOut.class);
  }

  static TryOut json(String body) {
    return BINDER.sent(
        TryOut.class,
        JsonTree.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
  }

  static Map<String, String> faults(ThrowingCallable reading) {
    var faults = new TreeMap<String, String>();
    var refused = catchThrowableOfType(InvalidInput.class, reading);
    refused
        .faults()
        .forEach(fault -> {
          faults.put(fault.field(), fault.key());
          assertThat(Words.t(fault.key(), fault.args().toArray())).isNotBlank();
        });
    return faults;
  }
}

package org.walnut.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;

/** The county's rules from now on; the same hour twice means no quiet at all. */
public record NewRule(
    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "message.fault.time") String from,
    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "message.fault.time") String until,
    @Min(1) @Max(1000) Integer textsPerHour) {

  MessageRule rule() {
    return new MessageRule(LocalTime.parse(from), LocalTime.parse(until), textsPerHour);
  }
}

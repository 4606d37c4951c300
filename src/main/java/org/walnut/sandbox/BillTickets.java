package org.walnut.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** The passes with which a merchant fetches a bill that it was told of. */
@Component
public class BillTickets {

  private final SandboxSettings settings;

  BillTickets(SandboxSettings settings) {
    this.settings = settings;
  }

  public String of(PlayedService service, LocalDate day) {
    return day + "_" + seal(service, day);
  }

  /** The day of which a pass lets the bill be fetched. */
  public Optional<LocalDate> day(PlayedService service, String ticket) {
    try {
      var day = LocalDate.parse(ticket.split("_", 2)[0]);
      return Optional.of(day).filter(_ -> of(service, day).equals(ticket));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  private UUID seal(PlayedService service, LocalDate day) {
    return Ids.from(
        "bill:" + service + ":" + Tenancy.requiredCounty() + ":" + day + ":" + settings.secret());
  }
}

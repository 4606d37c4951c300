package org.walnut.world;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walnut.access.CountyList;

/** Prints a login for each role of the named world, before the line that says Walnut is ready. */
@Component
@ConditionalOnProperty(name = "walnut.world", havingValue = "named")
class LoginLines {

  private final CountyList counties;

  LoginLines(CountyList counties) {
    this.counties = counties;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(ApplicationReadyEvent event) {
    System.out.println(
        "Invented people to sign in as, all with the password " + WorldPeople.PASSWORD + ":");
    for (var county : counties.counties().keySet()) {
      for (var row : new WorldFile(county, LocalDate.EPOCH).rows("people.csv")) {
        System.out.printf(
            "  %s  %-18s %-18s %s%n",
            county, row.text("login"), row.text("role"), row.text("display_name_en"));
      }
    }
  }
}

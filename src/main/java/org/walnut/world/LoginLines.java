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
      var file = new WorldFile(county, LocalDate.EPOCH);
      for (var row : file.rows("people.csv")) {
        System.out.printf(
            "  %s  %-18s %-18s %s%n",
            county, row.text("login"), row.text("role"), row.text("display_name_en"));
      }
      WorldVillagers.firstWithPhone(file)
          .ifPresent(row ->
              System.out.printf(
                  "  %s  a villager comes in at /sign-in/phone with the phone %s; the code comes to /sandbox/phone/%s%n",
                  county, row.text("phone"), county));
    }
  }
}

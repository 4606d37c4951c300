package org.walnut.world;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.villager.NewVillager;
import org.walnut.villager.Villagers;
import org.walnut.world.WorldFile.Row;

/**
 * The villagers of the world who look after their households with the phone: the first of each
 * county.
 */
@Component
class WorldVillagers {

  private final Villagers villagers;
  private final WorldPeople people;

  WorldVillagers(Villagers villagers, WorldPeople people) {
    this.villagers = villagers;
    this.people = people;
  }

  void settle(WorldFile file) {
    firstWithPhone(file)
        .ifPresent(row ->
            people.as(
                file,
                Role.COUNTY_STAFF,
                () ->
                    villagers.link(
                        file.id("household", row.text("household_no")),
                        new NewVillager(row.text("member_name"), row.text("phone")),
                        people.of(file, Role.COUNTY_STAFF))));
  }

  static Optional<Row> firstWithPhone(WorldFile file) {
    return file.rows("households.csv").stream()
        .filter(row -> row.given("phone").isPresent())
        .findFirst();
  }
}

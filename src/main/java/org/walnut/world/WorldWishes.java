package org.walnut.world;

import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.message.NewWish;
import org.walnut.message.Topic;
import org.walnut.message.Way;
import org.walnut.message.Wishes;
import org.walnut.world.WorldFile.Row;

/** How some households of the world wish to be told. */
@Component
class WorldWishes {

  private final Wishes wishes;
  private final WorldPeople people;

  WorldWishes(Wishes wishes, WorldPeople people) {
    this.wishes = wishes;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    for (var row : file.rows("wishes.csv")) {
      var household = file.id("household", row.text("household_no"));
      people.as(
          file,
          Role.COUNTY_STAFF,
          () -> {
            wishes.changeHousehold(household, wish(row), officer);
            return household;
          });
    }
  }

  private static NewWish wish(Row row) {
    return new NewWish(
        Way.valueOf(row.text("way")),
        row.text("language"),
        row.given("family_name").orElse(null),
        row.given("family_phone").orElse(null),
        row.given("refused").map(Topic::valueOf).map(List::of).orElse(List.of()));
  }
}

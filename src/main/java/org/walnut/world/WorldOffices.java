package org.walnut.world;

import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;
import org.walnut.office.Offices;
import org.walnut.office.Posts;
import org.walnut.office.Seating;
import org.walnut.shared.DivisionCode;
import org.walnut.world.WorldFile.Row;

/** The offices of the world, laid out by the list of places, and who answers for each. */
@Component
class WorldOffices {

  private final Offices offices;
  private final Posts posts;
  private final WorldPeople people;

  WorldOffices(Offices offices, Posts posts, WorldPeople people) {
    this.offices = offices;
    this.posts = posts;
    this.people = people;
  }

  void settle(WorldFile file) {
    var officer = people.of(file, Role.COUNTY_STAFF);
    people.as(
        file,
        Role.COUNTY_STAFF,
        () -> {
          offices.layOut(file.today().minusYears(4), officer);
          return posts.seat(file.rows("offices.csv").stream().map(this::seating).toList(), officer);
        });
  }

  private Seating seating(Row row) {
    return new Seating(
        OfficeKind.valueOf(row.text("kind")),
        new DivisionCode(row.text("division")),
        row.text("person_zh"),
        row.given("login").map(login -> people.person(login).id()).orElse(null),
        row.day("held_from"),
        row.given("held_to").map(_ -> row.day("held_to")).orElse(null),
        row.text("phone"));
  }
}

package org.walnut.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class OfficesTests {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private final Person staff = People.countyStaff();
  private final Person officer = People.townOfficer("621221108000");

  @Autowired Offices offices;
  @Autowired Posts posts;
  @Autowired OfficeStore store;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void laidOut() {
    offices.layOut(DAY, staff);
  }

  @Test
  void the_list_of_places_lays_out_three_offices_two_in_each_town_and_one_in_each_village() {
    assertThat(opened("LEADING_GROUP", "STANDING_OFFICE", "COUNTY_CENTRE")).isEqualTo(3);
    assertThat(opened("TOWN_LEADING_GROUP", "TOWN_OFFICE")).isEqualTo(34);
    assertThat(opened("VILLAGE_CONTACT")).isGreaterThanOrEqualTo(258);
    assertThat(offices.layOut(DAY, staff)).isZero();
  }

  @Test
  void a_town_lays_out_its_own_and_later_the_county_the_rest() {
    var town = of(Role.TOWN_OFFICER, Scope.Kind.TOWN, "522731107000");
    var county = of(Role.COUNTY_STAFF, Scope.Kind.COUNTY, "522731");

    int first = Tenancy.within("522731", () -> offices.layOut(DAY, town));
    int rest = Tenancy.within("522731", () -> offices.layOut(DAY, county));

    assertThat(first).isBetween(3, 60);
    assertThat(first + rest).isEqualTo(3 + 2 * 11 + 216);
  }

  @Test
  void each_office_answers_to_the_one_above() {
    var contact = at("621221108203", OfficeKind.VILLAGE_CONTACT);
    var town = at("621221108000", OfficeKind.TOWN_OFFICE);
    var centre = at("621221", OfficeKind.COUNTY_CENTRE);

    assertThat(offices.card(contact).above()).isEqualTo(town);
    assertThat(offices.card(town).above()).isEqualTo(centre);
    assertThat(offices.card(contact).name()).isEqualTo("浪沟门村联络点");
  }

  @Test
  void a_place_has_one_open_office_of_a_kind() {
    var second = office(OfficeKind.TOWN_OFFICE, "621221108000");

    assertThatThrownBy(() -> offices.establish(second, officer)).isInstanceOf(InvalidInput.class);

    var village = at("621221108204", OfficeKind.VILLAGE_CONTACT);
    offices.close(village, new Closing(DAY.plusYears(1), "merged"), officer);
    var command = office(OfficeKind.VILLAGE_CONTACT, "621221108204");
    var id = offices.establish(command, officer);
    assertThat(offices.establish(command, officer)).isEqualTo(id);
    assertThat(offices.card(id).open()).isTrue();
  }

  @Test
  void an_office_belongs_to_a_place_of_its_level_within_reach() {
    assertThatThrownBy(
            () -> offices.establish(office(OfficeKind.TOWN_OFFICE, "621221108203"), officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> offices.establish(office(OfficeKind.TOWN_OFFICE, "621221109000"), officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> offices.establish(office(OfficeKind.VILLAGE_CONTACT, "621221108999"), officer))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void of_two_who_change_the_details_at_once_the_second_is_told() {
    var id = at("621221108205", OfficeKind.VILLAGE_CONTACT);
    var change = new OfficeChange("新的联络点", null, "0939-0000", "每天", offices.card(id).revision());

    offices.change(id, change, officer);

    assertThat(offices.card(id).phone()).isEqualTo("0939-0000");
    assertThatThrownBy(() -> offices.change(id, change, officer))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void nobody_keeps_offices_of_another_town_or_county() {
    var elsewhere = at("621221109000", OfficeKind.TOWN_OFFICE);
    var change = new OfficeChange("x", null, null, null, 0);

    assertThatThrownBy(() -> offices.change(elsewhere, change, officer))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> offices.close(elsewhere, new Closing(DAY, "x"), officer))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Tenancy.within("522731", () -> offices.card(elsewhere)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_office_with_others_below_does_not_close() {
    var town = at("621221107000", OfficeKind.TOWN_OFFICE);

    assertThatThrownBy(() -> offices.close(town, new Closing(DAY.plusYears(1), "x"), staff))
        .isInstanceOf(Refused.class);
  }

  @Test
  void closing_ends_what_its_people_held_and_nothing_can_be_done_there_again() {
    var id = at("621221108206", OfficeKind.VILLAGE_CONTACT);
    var post = OfficeStore.firstPost(id);
    posts.appoint(post, appointment("李望", DAY), officer);

    assertThatThrownBy(() -> offices.close(id, new Closing(DAY.minusDays(1), "x"), officer))
        .isInstanceOf(InvalidInput.class);
    var tomorrow = new Closing(days.today().plusDays(1), "x");
    assertThatThrownBy(() -> offices.close(id, tomorrow, officer)).isInstanceOf(InvalidInput.class);
    offices.close(id, new Closing(DAY.plusYears(1), "merged into the next village"), officer);

    assertThat(heldTo(post)).isEqualTo(DAY.plusYears(1));
    assertThatThrownBy(() -> posts.appoint(post, appointment("王", DAY.plusYears(2)), officer))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> offices.close(id, new Closing(DAY.plusYears(1), "x"), officer))
        .isInstanceOf(Refused.class);
  }

  private UUID at(String place, OfficeKind kind) {
    return transaction.execute(_ -> store.openAt(new DivisionCode(place), kind).orElseThrow());
  }

  private long opened(String... kinds) {
    return transaction.execute(_ ->
        db.sql("select count(*) from office where kind = any (:kinds::text[]) and opened_on = :day")
            .param("kinds", kinds)
            .param("day", DAY)
            .query(Long.class)
            .single());
  }

  private LocalDate heldTo(UUID post) {
    return transaction.execute(_ ->
        db.sql("select held_to from post_holding where post_id = :post")
            .param("post", post)
            .query(LocalDate.class)
            .single());
  }

  private static Person of(Role role, Scope.Kind kind, String division) {
    return People.of(role, new Scope(kind, division, null));
  }

  private static NewOffice office(OfficeKind kind, String place) {
    return new NewOffice(
        Ids.next(), kind, new DivisionCode(place), "办公室", null, null, null, null, DAY.plusYears(1));
  }

  static Appointment appointment(String name, LocalDate from) {
    return new Appointment(null, name, null, from, null, null);
  }
}

package org.walnut.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.office.OfficesTests.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class PostsTests {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private final Person officer = People.townOfficer("621221112000");

  @Autowired Offices offices;
  @Autowired Posts posts;
  @Autowired OfficeStore store;
  @Autowired Desk desk;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void laidOut() {
    offices.layOut(DAY, People.countyStaff());
  }

  @Test
  void a_post_is_handed_over_and_what_was_before_stays() {
    var post = contact("621221112201");
    posts.appoint(post, appointment("汪小川", DAY), officer);
    posts.appoint(post, appointment("任小荷", DAY.plusMonths(6)), officer);

    assertThat(history(post)).containsExactly("汪小川 2024-01-01 2024-07-01", "任小荷 2024-07-01 null");
  }

  @Test
  void the_same_appointment_again_changes_nothing() {
    var post = contact("621221112202");
    var first = new Appointment(Ids.next(), "汪小川", null, DAY, null, null);
    var second = appointment("任小荷", DAY.plusMonths(6));

    var id = posts.appoint(post, first, officer);
    posts.appoint(post, second, officer);

    assertThat(posts.appoint(post, first, officer)).isEqualTo(id);
    assertThat(history(post)).hasSize(2);
  }

  @Test
  void nobody_is_put_before_somebody_who_holds_the_post_later() {
    var post = contact("621221112203");
    posts.appoint(post, appointment("汪小川", DAY.plusMonths(6)), officer);

    assertThatThrownBy(() -> posts.appoint(post, appointment("任小荷", DAY), officer))
        .isInstanceOf(InvalidInput.class);
    var until = new Appointment(null, "任小荷", null, DAY, DAY.plusMonths(6), "substitute");
    posts.appoint(post, until, officer);
    assertThat(history(post)).hasSize(2);
  }

  @Test
  void of_many_who_are_appointed_at_once_one_holds_a_single_post() throws Exception {
    var post = contact("621221112204");
    Callable<Boolean> attempt = () -> Tenancy.within(InCheng.COUNTY, () -> appointed(post));

    try (var threads = Executors.newFixedThreadPool(6)) {
      var outcomes = threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> attempt).toList());
      assertThat(outcomes).extracting(Future::get).containsOnlyOnce(true);
    }
    assertThat(history(post)).hasSize(1);
  }

  @Test
  void a_post_of_several_has_several_holders() {
    var group = at("621221112000", OfficeKind.TOWN_LEADING_GROUP);
    var member = posts.create(group, new NewPost(null, PostKind.MEMBER, "成员", false), officer);

    posts.appoint(member, appointment("汪小川", DAY), officer);
    posts.appoint(member, appointment("任小荷", DAY), officer);

    assertThat(history(member)).hasSize(2);
  }

  @Test
  void an_office_has_one_leader() {
    var group = at("621221112000", OfficeKind.TOWN_LEADING_GROUP);

    assertThatThrownBy(
            () -> posts.create(group, new NewPost(null, PostKind.LEADER, "副组长", false), officer))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_vacancy_comes_to_the_desk_and_leaves_it_when_somebody_follows() {
    var office = at("621221112000", OfficeKind.TOWN_OFFICE);
    var leader = OfficeStore.firstPost(office);
    posts.appoint(leader, appointment("汪小川", DAY), officer);
    assertThat(waiting(officer)).doesNotContain(path(leader));

    var holding = holding(leader);
    posts.vacate(leader, holding, new Closing(DAY.plusMonths(1), "moved"), officer);

    assertThat(OnTheDesk.paths(desk, "office.withoutLeader", officer)).contains(path(leader));
    assertThat(OnTheDesk.paths(desk, "office.vacant", officer)).doesNotContain(path(leader));
    assertThat(waiting(People.townOfficer("621221109000"))).doesNotContain(path(leader));
    assertThat(OnTheDesk.kinds(desk, People.shopKeeper(Ids.next()))).isEmpty();
    assertThatThrownBy(
            () -> posts.vacate(leader, holding, new Closing(DAY.plusMonths(1), "again"), officer))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> posts.vacate(leader, holding, new Closing(DAY.minusDays(1), "x"), officer))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_post_that_somebody_holds_is_not_taken_away() {
    var office = at("621221112000", OfficeKind.TOWN_OFFICE);
    var deputy = posts.create(office, new NewPost(null, PostKind.DEPUTY, "副主任", true), officer);
    posts.appoint(deputy, appointment("汪小川", DAY), officer);

    assertThatThrownBy(() -> posts.abolish(deputy, officer)).isInstanceOf(Refused.class);
    posts.vacate(deputy, holding(deputy), new Closing(DAY.plusDays(9), "moved"), officer);
    posts.abolish(deputy, officer);
    assertThatThrownBy(() -> posts.abolish(OfficeStore.firstPost(office), officer))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> posts.appoint(deputy, appointment("任", DAY.plusYears(1)), officer))
        .isInstanceOf(Refused.class);
  }

  @Test
  void what_does_not_fit_is_refused() {
    var post = contact("621221112205");
    var stranger = new Appointment(null, "汪", Ids.next(), DAY, null, null);
    var backwards = new Appointment(null, "汪", null, DAY, DAY.minusDays(1), null);

    assertThatThrownBy(() -> posts.appoint(post, stranger, officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> posts.appoint(post, backwards, officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> posts.appoint(post, appointment("汪", DAY), People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_list_seats_only_where_nobody_ever_was() {
    var line =
        new Seating(
            OfficeKind.VILLAGE_CONTACT,
            new DivisionCode("621221112206"),
            "任小荷",
            null,
            DAY,
            null,
            "000-0000 0001");

    assertThat(posts.seat(List.of(line), officer)).isEqualTo(1);
    assertThat(posts.seat(List.of(line), officer)).isZero();
    assertThat(posts.seat(List.of(line), People.townOfficer("621221109000"))).isZero();
    assertThat(offices.card(at("621221112206", OfficeKind.VILLAGE_CONTACT)).phone())
        .isEqualTo("000-0000 0001");
  }

  private boolean appointed(UUID post) {
    try {
      posts.appoint(post, appointment("汪小川", DAY), officer);
      return true;
    } catch (InvalidInput _) {
      return false;
    }
  }

  private UUID contact(String village) {
    return OfficeStore.firstPost(at(village, OfficeKind.VILLAGE_CONTACT));
  }

  private UUID at(String place, OfficeKind kind) {
    return transaction.execute(_ -> store.openAt(new DivisionCode(place), kind).orElseThrow());
  }

  private List<String> waiting(Person person) {
    return OnTheDesk.paths(desk, person);
  }

  private static String path(UUID post) {
    return "/posts/" + post + "/holders/new";
  }

  private UUID holding(UUID post) {
    return transaction.execute(_ ->
        db.sql("select id from post_holding where post_id = :post and held_to is null")
            .param("post", post)
            .query(UUID.class)
            .single());
  }

  private List<String> history(UUID post) {
    return transaction.execute(_ ->
        db.sql(
                """
                select person_name || ' ' || held_from || ' ' || coalesce(held_to::text, 'null')
                  from post_holding
                 where post_id = :post
                 order by held_from
                """)
            .param("post", post)
            .query(String.class)
            .list());
  }
}

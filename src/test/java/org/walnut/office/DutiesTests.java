package org.walnut.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskItem;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class DutiesTests {

  private static final String TOWN = "621221110000";

  private final Person staff = People.countyStaff();

  @Autowired Duties duties;
  @Autowired Desk desk;
  @Autowired Offices offices;
  @Autowired Posts posts;
  @Autowired OfficeStore store;
  @Autowired Accounts accounts;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void laidOut() {
    offices.layOut(LocalDate.of(2024, 1, 1), staff);
  }

  @Test
  void a_recurring_duty_comes_to_the_desk_of_whoever_holds_the_post_until_it_is_told_done() {
    var leader = leader();
    var duty = duties.give(monthly(days.today().minusMonths(2)), staff);

    var waiting = of(duty, leader);
    assertThat(waiting).hasSizeGreaterThanOrEqualTo(2);
    assertThat(waiting.getFirst().pressing()).isEqualTo(DeskItem.Pressing.LATE);
    assertThat(of(duty, staff)).isEmpty();

    var first = key(duty);
    duties.finish(first, new DutyReport("seen, shop open", List.of()), leader);
    assertThat(of(duty, leader)).hasSize(waiting.size() - 1);
    assertThatThrownBy(() -> duties.finish(first, new DutyReport("again", List.of()), leader))
        .isInstanceOf(Refused.class);
  }

  @Test
  void opening_the_work_again_adds_nothing_and_an_ended_duty_asks_no_more() {
    var duty = duties.give(monthly(days.today().minusMonths(2)), staff);
    long opened = count(duty);
    duties.openWork();
    assertThat(count(duty)).isEqualTo(opened).isGreaterThanOrEqualTo(17 * 2);

    duties.end(duty, new Closing(days.today(), "done otherwise"), staff);
    duties.openWork();
    assertThat(count(duty)).isEqualTo(opened);
    assertThatThrownBy(() -> duties.end(duty, new Closing(days.today(), "again"), staff))
        .isInstanceOf(Refused.class);
  }

  @Test
  void what_is_done_as_needed_brings_no_work() {
    var given = monthly(days.today().minusMonths(2));
    var duty = duties.give(duty(given.id(), Rhythm.AS_NEEDED, given.validFrom(), null), staff);

    assertThat(count(duty)).isZero();
  }

  @Test
  void only_the_holder_or_a_keeper_of_the_office_tells_it_done() {
    var duty = duties.give(monthly(days.today()), staff);
    var report = new DutyReport("x", List.of());
    var work = key(duty);

    var unknown = new DutyReport("x", List.of(Ids.next()));
    assertThatThrownBy(() -> duties.finish(work, unknown, staff)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> duties.finish(work, report, People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> duties.finish(work, report, People.ofCounty(Role.AUDITOR)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Tenancy.within("522731", () -> finish(work, People.townOfficer(TOWN))))
        .isInstanceOf(NotFound.class);
    assertThat(finish(work, People.townOfficer(TOWN))).isTrue();
  }

  @Test
  void of_many_who_tell_it_done_at_once_one_succeeds() throws Exception {
    var work = key(duties.give(monthly(days.today()), staff));
    Callable<Boolean> attempt = () -> Tenancy.within(InCheng.COUNTY, () -> finish(work, staff));

    try (var threads = Executors.newFixedThreadPool(4)) {
      var outcomes = threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> attempt).toList());
      assertThat(outcomes).extracting(Future::get).containsOnlyOnce(true);
    }
  }

  @Test
  void a_duty_that_nobody_is_there_for_comes_to_the_desk_of_who_keeps_offices() {
    var office = store(OfficeKind.TOWN_LEADING_GROUP);
    var given = monthly(days.today());
    var duty =
        duties.give(
            new NewDuty(
                null,
                given.title(),
                given.what(),
                Rhythm.AS_NEEDED,
                Party.MEDIA,
                Set.of(),
                Set.of(),
                OfficeKind.TOWN_LEADING_GROUP,
                PostKind.LEADER,
                days.today(),
                null),
            staff);
    var officer = People.townOfficer(TOWN);
    assertThat(without(duty, officer)).isTrue();

    posts.appoint(
        OfficeStore.firstPost(office),
        new Appointment(null, "组长", null, days.today(), null, null),
        officer);
    assertThat(without(duty, officer)).isFalse();
    assertThat(without(duty, staff)).isTrue();
  }

  @Test
  void one_party_is_responsible_and_takes_no_other_part() {
    var day = days.today();
    assertThatThrownBy(() -> shared(Set.of(Party.GOVERNMENT), Set.of(), day))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> shared(Set.of(Party.MEDIA), Set.of(Party.MEDIA), day))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> insert("{GOVERNMENT}"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("does_not_also_help");
    assertThatThrownBy(() -> insert("{NOBODY}")).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> duties.give(monthly(day), People.townOfficer(TOWN)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void what_replaces_a_duty_ends_it() {
    var old = duties.give(monthly(days.today().minusMonths(1)), staff);
    var next = duties.give(duty(null, Rhythm.WEEKLY, days.today(), old), staff);

    assertThat(count(next)).isPositive();
    assertThatThrownBy(() -> duties.end(old, new Closing(days.today(), "x"), staff))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> duties.give(duty(null, Rhythm.WEEKLY, days.today(), old), staff))
        .isInstanceOf(InvalidInput.class);
  }

  private Person leader() {
    var id = Ids.next();
    var login = "leader-" + id.toString().substring(24);
    var scope = new Scope(Scope.Kind.TOWN, TOWN, null);
    accounts.open(new NewAccount(id, login, "under the old tree", login, Role.TOWN_OFFICER, scope));
    posts.appoint(
        OfficeStore.firstPost(store(OfficeKind.TOWN_OFFICE)),
        new Appointment(null, login, id, days.today(), null, null),
        staff);
    return accounts.person(login).orElseThrow();
  }

  private boolean finish(WorkKey work, Person me) {
    try {
      duties.finish(work, new DutyReport("seen", List.of()), me);
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  private List<DeskItem> of(UUID duty, Person person) {
    return OnTheDesk.items(desk, "office.work", person).stream()
        .filter(item -> item.path().startsWith("/duties/" + duty + "/work/"))
        .toList();
  }

  private boolean without(UUID duty, Person person) {
    return OnTheDesk.paths(desk, "office.dutyWithoutHolder", person).contains("/duties/" + duty);
  }

  /** The first work of the town's office. */
  private WorkKey key(UUID duty) {
    var office = store(OfficeKind.TOWN_OFFICE);
    var period =
        transaction.execute(_ ->
            db.sql(
                    "select min(period_from) from duty_work where duty_id = :duty and office_id = :office")
                .param("duty", duty)
                .param("office", office)
                .query(LocalDate.class)
                .single());
    return new WorkKey(duty, office, period);
  }

  private long count(UUID duty) {
    return transaction.execute(_ ->
        db.sql("select count(*) from duty_work where duty_id = :duty")
            .param("duty", duty)
            .query(Long.class)
            .single());
  }

  private UUID store(OfficeKind kind) {
    return transaction.execute(_ -> store.openAt(new DivisionCode(TOWN), kind).orElseThrow());
  }

  private void insert(String helping) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into duty (id, title, what, rhythm, responsible, helping, informed, office_kind, valid_from, recorded_at)
                values (gen_random_uuid(), 'x', 'x', 'WEEKLY', 'GOVERNMENT', :helping::text[], '{}', 'TOWN_OFFICE', date '2026-01-01', now())
                """)
            .param("helping", helping)
            .update());
  }

  private static NewDuty monthly(LocalDate from) {
    return duty(Ids.next(), Rhythm.MONTHLY, from, null);
  }

  private static NewDuty duty(
      @Nullable UUID id, Rhythm rhythm, LocalDate from, @Nullable UUID replaces) {
    return new NewDuty(
        id,
        "站点走访",
        "到站点看一次",
        rhythm,
        Party.GOVERNMENT,
        Set.of(Party.ASSOCIATION),
        Set.of(Party.MEDIA),
        OfficeKind.TOWN_OFFICE,
        PostKind.LEADER,
        from,
        replaces);
  }

  private static NewDuty shared(Set<Party> helping, Set<Party> informed, LocalDate from) {
    return new NewDuty(
        null,
        "x",
        "x",
        Rhythm.WEEKLY,
        Party.GOVERNMENT,
        helping,
        informed,
        OfficeKind.TOWN_OFFICE,
        null,
        from,
        null);
  }
}

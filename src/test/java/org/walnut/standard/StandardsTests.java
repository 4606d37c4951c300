package org.walnut.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.message.Messages;
import org.walnut.office.OfficeKind;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
class StandardsTests {

  private final Person staff = People.countyStaff();
  private final Person reader = People.countyStaff();

  @Autowired Standards standards;
  @Autowired Acknowledgements acknowledgements;
  @Autowired Desk desk;
  @Autowired Accounts accounts;
  @Autowired Messages messages;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_version_in_force_comes_to_the_desk_of_those_it_binds_until_they_acknowledge() {
    var partner = partner();
    var auditor = Clerk.open(accounts, Role.AUDITOR, Scope.Kind.COUNTY, InCheng.COUNTY);
    var standard = begun(Set.of(Role.STATION_PARTNER), Set.of());
    assertThat(waiting(partner)).doesNotContain(path(standard));

    inForce(standard, 1);

    assertThat(waiting(partner)).contains(path(standard));
    assertThat(waiting(auditor)).doesNotContain(path(standard));
    assertThat(messages.unread(partner)).isPositive();
    acknowledgements.acknowledge(standard, 1, partner);
    acknowledgements.acknowledge(standard, 1, partner);
    assertThat(waiting(partner)).doesNotContain(path(standard));
    assertThatThrownBy(() -> acknowledgements.acknowledge(standard, 1, auditor))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_new_version_asks_again_and_the_old_one_cannot_be_acknowledged() {
    var partner = partner();
    var standard = begun(Set.of(Role.STATION_PARTNER), Set.of());
    inForce(standard, 1);
    acknowledgements.acknowledge(standard, 1, partner);

    assertThat(standards.revise(standard, draft("new", Role.STATION_PARTNER), staff)).isEqualTo(2);
    assertThat(waiting(partner)).doesNotContain(path(standard));
    assertThatThrownBy(() -> acknowledgements.acknowledge(standard, 2, partner))
        .isInstanceOf(Refused.class);
    inForce(standard, 2);

    assertThat(standards.version(standard, 1).state()).isEqualTo(StandardState.REPLACED);
    assertThat(waiting(partner)).contains(path(standard));
    assertThatThrownBy(() -> acknowledgements.acknowledge(standard, 1, partner))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whoever_holds_a_post_in_a_kind_of_office_is_bound_while_holding_it() {
    var contact = Clerk.open(accounts, Role.VILLAGE_CONTACT, Scope.Kind.VILLAGE, "621221108203");
    var standard = begun(Set.of(), Set.of(OfficeKind.VILLAGE_CONTACT));
    inForce(standard, 1);
    assertThat(waiting(contact)).doesNotContain(path(standard));

    hold(contact, "2024-01-01", null);

    assertThat(waiting(contact)).contains(path(standard));
    acknowledgements.acknowledge(standard, 1, contact);
    assertThat(waiting(contact)).doesNotContain(path(standard));

    var former = Clerk.open(accounts, Role.VILLAGE_CONTACT, Scope.Kind.VILLAGE, "621221108204");
    hold(former, "2023-01-01", "2024-01-01");
    assertThat(waiting(former)).doesNotContain(path(standard));
  }

  @Test
  void a_version_goes_its_way_and_no_other() {
    var standard = begun(Set.of(Role.STATION_PARTNER), Set.of());

    assertThatThrownBy(() -> standards.enforce(standard, 1, staff)).isInstanceOf(Refused.class);
    standards.review(standard, 1, reader);
    assertThatThrownBy(() -> standards.review(standard, 1, reader)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> standards.revise(standard, draft("next", Role.STATION_PARTNER), staff))
        .isInstanceOf(Refused.class);

    var revision = standards.version(standard, 1).revision();
    var text = new StandardDraft("other", Set.of(Role.FINANCE), Set.of(), revision);
    standards.write(standard, 1, text, staff);
    assertThat(standards.version(standard, 1).state()).isEqualTo(StandardState.DRAFT);
    assertThat(standards.version(standard, 1).reviewedBy()).isNull();
    assertThatThrownBy(() -> standards.write(standard, 1, text, staff))
        .isInstanceOf(ChangedMeanwhile.class);

    inForce(standard, 1);
    assertThatThrownBy(() -> standards.write(standard, 1, text, staff)).isInstanceOf(Refused.class);
    standards.withdraw(standard, 1, new Withdrawal("no longer needed"), staff);
    assertThat(standards.version(standard, 1).endedWhy()).isEqualTo("no longer needed");
    assertThatThrownBy(() -> standards.withdraw(standard, 1, new Withdrawal("again"), staff))
        .isInstanceOf(Refused.class);
    assertThat(standards.revise(standard, draft("anew", Role.FINANCE), staff)).isEqualTo(2);
  }

  @Test
  void nobody_reviews_their_own_text_and_a_text_written_anew_needs_another_reader() {
    var standard = begun(Set.of(Role.STATION_PARTNER), Set.of());
    assertThatThrownBy(() -> standards.review(standard, 1, staff))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("samePerson");
    assertThat(waiting(staff)).doesNotContain(path(standard) + "/versions/1");
    assertThat(waiting(reader)).contains(path(standard) + "/versions/1");

    var text = new StandardDraft("other", Set.of(Role.FINANCE), Set.of(), 0);
    standards.write(standard, 1, text, reader);
    assertThatThrownBy(() -> standards.review(standard, 1, reader))
        .hasMessageContaining("samePerson");
    standards.review(standard, 1, staff);
    assertThatThrownBy(() ->
            transaction.execute(_ ->
                db.sql("update standard_version set reviewer = writer where standard_id = :id")
                    .param("id", standard)
                    .update()))
        .hasStackTraceContaining("another_person_reviews");
  }

  @Test
  void of_many_who_put_a_version_into_force_one_succeeds() throws Exception {
    var standard = begun(Set.of(Role.WAREHOUSE_KEEPER), Set.of());
    standards.review(standard, 1, reader);
    Callable<Boolean> attempt = () -> Tenancy.within(InCheng.COUNTY, () -> enforced(standard));

    try (var threads = Executors.newFixedThreadPool(4)) {
      var outcomes = threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> attempt).toList());
      assertThat(outcomes).extracting(Future::get).containsOnlyOnce(true);
    }
  }

  @Test
  void people_are_reminded_at_most_once_a_day() {
    var partner = partner();
    var standard = begun(Set.of(Role.STATION_PARTNER), Set.of());
    inForce(standard, 1);
    long before = messages.unread(partner);

    assertThat(acknowledgements.remind(standard, staff)).isPositive();
    acknowledgements.remind(standard, staff);
    assertThat(messages.unread(partner)).isEqualTo(before + 1);

    acknowledgements.acknowledge(standard, 1, partner);
    assertThatThrownBy(() -> acknowledgements.remind(Ids.next(), staff))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void drafts_wait_on_the_desk_of_those_who_keep_standards() {
    var standard = begun(Set.of(Role.FINANCE), Set.of());

    assertThat(OnTheDesk.paths(desk, "standard.toReview", reader))
        .contains(path(standard) + "/versions/1");
    assertThat(waiting(People.townOfficer("621221108000")))
        .doesNotContain(path(standard) + "/versions/1");
  }

  @Test
  void a_standard_binds_somebody_and_has_a_code_of_its_own() {
    assertThatThrownBy(() -> new StandardDraft("x", Set.of(), Set.of(), 0))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> draft("x", Role.BUYER)).isInstanceOf(InvalidInput.class);
    var command = new NewStandard(Ids.next(), code(), "t", draft("x", Role.FINANCE));
    assertThat(standards.begin(command, staff)).isEqualTo(standards.begin(command, staff));
    var same = new NewStandard(Ids.next(), command.code(), "t", draft("x", Role.FINANCE));
    assertThatThrownBy(() -> standards.begin(same, staff)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Tenancy.within("522731", () -> standards.version(command.id(), 1)))
        .isInstanceOf(NotFound.class);
  }

  /** Offices are not part of this room's tests; what it reads of them is written down here. */
  private void hold(Person contact, String from, @Nullable String to) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                with opened as (
                  insert into office (id, kind, division, name, opened_on)
                  values (:office, 'VILLAGE_CONTACT', :division, 'contact', date '2023-01-01')
                ), made as (
                  insert into post (id, office_id, kind, title, single)
                  values (:post, :office, 'CONTACT', 'contact', true)
                )
                insert into post_holding (id, post_id, single, person_name, account_id, held_from, held_to, recorded_at)
                values (:id, :post, true, 'contact', :account, :from::date, :to::date, now())
                """)
            .param("office", Ids.next())
            .param("division", contact.scope().division())
            .param("post", Ids.next())
            .param("id", Ids.next())
            .param("account", contact.id())
            .param("from", from)
            .param("to", to)
            .update());
  }

  private Person partner() {
    return Clerk.open(accounts, Role.STATION_PARTNER, Scope.Kind.STATION, "621221108203");
  }

  private UUID begun(Set<Role> roles, Set<OfficeKind> offices) {
    var draft = new StandardDraft("# Text\n- one", roles, offices, 0);
    return standards.begin(new NewStandard(null, code(), "Standard", draft), staff);
  }

  private static String code() {
    return "T-" + Ids.next().toString().substring(24);
  }

  private static StandardDraft draft(String text, Role role) {
    return new StandardDraft(text, Set.of(role), Set.of(), 0);
  }

  private void inForce(UUID standard, int number) {
    standards.review(standard, number, reader);
    standards.enforce(standard, number, staff);
  }

  private boolean enforced(UUID standard) {
    try {
      standards.enforce(standard, 1, staff);
      return true;
    } catch (ChangedMeanwhile | Refused _) {
      return false;
    }
  }

  private List<String> waiting(Person person) {
    return OnTheDesk.paths(desk, person);
  }

  private static String path(UUID standard) {
    return "/standards/" + standard;
  }
}

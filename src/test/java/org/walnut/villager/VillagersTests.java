package org.walnut.villager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.OwnRequests;
import org.walnut.privacy.Wish;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.signin.AccountPhones;
import org.walnut.signin.PhoneNumber;

@RoomTest
class VillagersTests {

  private static final DivisionCode VILLAGE = new DivisionCode("621221108203");
  private static final Person CONTACT =
      People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, VILLAGE.value(), null));
  private static final AtomicInteger PEOPLE = new AtomicInteger(100);

  @Autowired MockMvcTester web;
  @Autowired Households households;
  @Autowired Villagers villagers;
  @Autowired AccountPhones phones;
  @Autowired OwnRequests requests;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private UUID home;
  private String phone;

  @BeforeEach
  void a_household() {
    home = household("周春禾");
    phone = People.phone();
  }

  @Test
  void the_contact_of_the_village_links_a_phone_and_the_household_is_told() {
    assertThat(post("/households/" + home + "/phones", CONTACT, "name", "周春禾", "phone", phone))
        .hasRedirectedUrl("/households/" + home + "/phones");

    assertThat(page("/households/" + home + "/phones", CONTACT))
        .bodyText()
        .contains("周春禾")
        .doesNotContain(phone);
    assertThat(page("/households/" + home, CONTACT)).bodyText().contains("/phones");
    assertThat(phones.owners(new PhoneNumber(phone)))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.role()).isEqualTo(Role.VILLAGER);
          assertThat(person.scope().subject()).isEqualTo(home);
        });
    assertThat(told("villager.linked", home)).isEqualTo(1);
  }

  @Test
  void nobody_links_a_phone_to_a_household_out_of_reach() {
    var elsewhere =
        People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, "621221108204", null));

    assertThat(page("/households/" + home + "/phones", elsewhere)).hasStatus(404);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> villagers.link(home, new NewVillager("x", phone), elsewhere));
    assertThat(page("/households/" + home + "/phones", People.ofCounty(Role.AUDITOR)))
        .hasStatus(403);
  }

  @Test
  void what_is_no_phone_is_said_at_the_field() {
    assertThat(post("/households/" + home + "/phones", CONTACT, "name", "周", "phone", "twelve"))
        .hasStatus(422)
        .bodyText()
        .contains("请填手机号", "value=\"twelve\"");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> villagers.link(home, new NewVillager(" ", phone), CONTACT));
  }

  @Test
  void a_phone_shared_by_two_households_opens_both() {
    var other = household("吴秋云");
    villagers.link(home, new NewVillager("周春禾", phone), CONTACT);
    villagers.link(other, new NewVillager("吴秋云", phone), CONTACT);

    assertThat(phones.owners(new PhoneNumber(phone)))
        .extracting(person -> person.scope().subject())
        .containsExactlyInAnyOrder(home, other);
  }

  @Test
  void when_the_phone_changes_the_old_one_is_told_and_opens_nothing() {
    var villager = villagers.link(home, new NewVillager("周春禾", phone), CONTACT);
    villagers.move(home, villager, new NewPhone(phone + "1"), CONTACT);

    assertThat(phones.owners(new PhoneNumber(phone))).isEmpty();
    assertThat(phones.owners(new PhoneNumber(phone + "1"))).hasSize(1);
    assertThat(told("signin.phoneMoved", villager)).isEqualTo(1);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> villagers.move(household("别人"), villager, new NewPhone(phone + "2"), CONTACT));
  }

  @Test
  void a_phone_that_was_taken_away_opens_nothing() {
    var villager = villagers.link(home, new NewVillager("周春禾", phone), CONTACT);
    villagers.unlink(home, villager, CONTACT);

    assertThat(phones.owners(new PhoneNumber(phone))).isEmpty();
    assertThat(villagers.of(home, CONTACT)).isEmpty();
  }

  @Test
  void a_villager_sees_the_own_household_and_no_other() {
    household("吴秋云");
    var mine = page("/my", villager(home));

    assertThat(mine).hasStatusOk().bodyText().contains("周春禾", "还没有结算单").doesNotContain("吴秋云");
    for (var closed :
        List.of("/households", "/households/" + home, "/desk", "/settlement/statements")) {
      assertThat(page(closed, villager(home))).hasStatus(403);
    }
    assertThat(page("/my", CONTACT)).hasStatus(403);
  }

  @Test
  void a_villager_answers_no_statement_that_is_not_the_households() {
    var path = "/my/statements/" + UUID.randomUUID();

    assertThat(post(path + "/confirmation", villager(home))).hasStatus(404);
    assertThat(post(path + "/objection", villager(home), "text", "no")).hasStatus(404);
  }

  @Test
  void a_villager_asks_about_the_data_of_the_household_and_of_no_other() {
    var me = villager(home);
    assertThat(page("/my", me)).bodyText().contains("/my/data");
    assertThat(page("/my/data", me)).bodyText().contains("查阅我家的信息", "查阅我的信息");
    assertThat(post("/my/data/requests", me, "wish", "EXPORT", "about", "HOUSEHOLD"))
        .hasRedirectedUrl("/my/data");

    var other = villager(household("吴秋云"));
    assertThat(requests.list(me))
        .singleElement()
        .satisfies(request -> {
          assertThat(request.subject().id()).isEqualTo(home);
          assertThat(request.label()).startsWith("H-");
        });
    assertThat(requests.list(other)).isEmpty();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            requests.file(Wish.EXPORT, DataSubject.Kind.HOUSEHOLD, People.ofCounty(Role.AUDITOR)));
  }

  private UUID household(String head) {
    var first = "99999919600202" + "%03d".formatted(PEOPLE.getAndIncrement());
    var id = new CitizenId(first + CitizenId.expectedCheckDigit(first));
    return households.register(
        new NewHousehold(
            null,
            VILLAGE,
            null,
            HouseholdStatus.REGISTERED_POOR,
            null,
            null,
            List.of(new NewMember(head, id, Relation.HEAD, null)),
            List.of()),
        People.townOfficer("621221108000"));
  }

  private static Person villager(UUID household) {
    return People.of(Role.VILLAGER, new Scope(Scope.Kind.SELF, VILLAGE.value(), household));
  }

  private long told(String kind, UUID recipient) {
    return transaction.execute(_ ->
        db.sql("select count(*) from message where kind = :kind and recipient_id = :recipient")
            .param("kind", kind)
            .param("recipient", recipient)
            .query(Long.class)
            .single());
  }

  private MvcTestResult page(String path, Person who) {
    return web.get().uri(path).accept("text/html").with(People.signedIn(who)).exchange();
  }

  private MvcTestResult post(String path, Person who, String... fields) {
    var request = web.post().uri(path).accept("text/html").with(People.signedIn(who));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}

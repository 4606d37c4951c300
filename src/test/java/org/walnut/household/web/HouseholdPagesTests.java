package org.walnut.household.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.AHousehold.somebody;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.household.Households;
import org.walnut.household.IncomeCategory;

@RoomTest
class HouseholdPagesTests {

  private final Person officer = People.townOfficer("621221108000");

  @Autowired MockMvcTester mvc;
  @Autowired Households households;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_household_is_registered_by_form_with_several_members_and_found_in_the_list() {
    var answer =
        mvc.post()
            .uri("/households")
            .with(signedIn(officer))
            .param("village", "621221108203")
            .param("status", "LIFTED")
            .param("phone", "138 0000 0021")
            .param("members[0].name", "杜福来")
            .param("members[0].citizenId", somebody().value())
            .param("members[0].relation", "HEAD")
            .param("members[2].name", "梁秀英")
            .param("members[2].citizenId", somebody().value())
            .param("members[2].relation", "SPOUSE")
            .param("incomes[0].category", "WAGE")
            .param("incomes[0].amount", "1200.50")
            .param("incomes[0].receivedOn", "2026-03-01")
            .exchange();

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(get(answer.getResponse().getRedirectedUrl()))
        .hasStatusOk()
        .bodyText()
        .contains("杜福来", "梁秀英", "1,200.50", "王磨镇 浪沟门村", "999***");
    assertThat(get("/households?q=杜福来")).bodyText().contains("杜福来", "脱贫户");
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_what_was_typed_is_kept() {
    var wrong =
        mvc.post()
            .uri("/households")
            .with(signedIn(officer))
            .param("village", "621221108203")
            .param("status", "LIFTED")
            .param("phone", "12")
            .param("members[1].name", "杜福来")
            .param("members[1].citizenId", "11010519491231002A")
            .param("members[1].relation", "HEAD")
            .exchange();

    assertThat(wrong)
        .hasStatus(422)
        .bodyText()
        .contains(
            "id=\"members[0].citizenId-fault\"",
            "id=\"phone-fault\"",
            "value=\"杜福来\"",
            "身份证号码只能是数字");
  }

  @Test
  void one_more_row_comes_without_script_and_keeps_what_was_typed() {
    var more =
        mvc.post()
            .uri("/households/form")
            .with(signedIn(officer))
            .param("more", "members")
            .param("members[0].name", "杜福来")
            .exchange();

    assertThat(more)
        .hasStatusOk()
        .bodyText()
        .contains("value=\"杜福来\"", "name=\"members[1].name\"")
        .doesNotContain("name=\"members[2].name\"", "class=\"fault\"");
  }

  @Test
  void the_same_person_twice_is_told_where_it_is() {
    var person = somebody();
    var there = households.card(households.register(headedBy("Liang", person).command(), officer));

    var again =
        mvc.post()
            .uri("/households")
            .with(signedIn(officer))
            .param("village", "621221108203")
            .param("status", "LIFTED")
            .param("members[0].name", "Liang")
            .param("members[0].citizenId", person.value())
            .param("members[0].relation", "HEAD")
            .exchange();

    assertThat(again).hasStatus(422).bodyText().contains(there.code(), "王磨镇 浪沟门村");
  }

  @Test
  void whole_numbers_are_shown_only_for_a_purpose_that_is_written_down() {
    var person = somebody();
    var id = households.register(headedBy("Zhang", person).command(), officer);

    assertThat(get("/households/" + id)).bodyText().doesNotContain(person.value(), "13800000021");
    assertThat(unmask(id, "")).hasStatus(422).bodyText().doesNotContain(person.value());
    assertThat(unmask(id, "bank asks for the payee"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains(person.value(), "13800000021");
    assertThat(whyOf("privacy.unmasked", id)).isEqualTo("PAYMENT");
  }

  @Test
  void an_officer_sees_nothing_of_another_town() {
    var id =
        households.register(headedBy("Wang").in("621221109201").command(), People.countyStaff());

    assertThat(get("/households/" + id)).hasStatus(404);
    assertThat(get("/households?village=621221109201"))
        .bodyText()
        .doesNotContain("/households/" + id);
    assertThat(get("/households/new"))
        .bodyText()
        .contains("621221108203")
        .doesNotContain("621221109201");
  }

  @Test
  void an_income_is_added_and_taken_away_with_a_reason() {
    var id =
        households.register(
            headedBy("Sun")
                .earning(IncomeCategory.PROPERTY, 7_777, LocalDate.of(2026, 2, 1))
                .command(),
            officer);
    var line =
        transaction.execute(_ ->
            db.sql("select id from income_line where household_id = ?")
                .param(id)
                .query(UUID.class)
                .single());

    assertThat(
            mvc.post()
                .uri("/households/" + id + "/incomes")
                .with(signedIn(officer))
                .param("category", "WAGE")
                .param("amount", "-5")
                .param("receivedOn", "2999-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("amount-fault", "receivedOn-fault");
    assertThat(
            mvc.get()
                .uri("/households/{id}/incomes/{line}/reversal", id, line)
                .with(signedIn(officer)))
        .hasStatusOk()
        .bodyText()
        .contains("77.77");
    assertThat(
            mvc.post()
                .uri("/households/{id}/incomes/{line}/reversal", id, line)
                .with(signedIn(officer))
                .param("why", "entered for the neighbour"))
        .hasStatus3xxRedirection();
    assertThat(get("/households/" + id))
        .bodyText()
        .contains("-¥77.77", "entered for the neighbour");
  }

  @Test
  void the_export_is_masked_and_no_cell_is_a_formula() {
    households.register(headedBy("=cmd").command(), officer);

    assertThat(get("/households.csv?q==cmd"))
        .hasStatusOk()
        .bodyText()
        .startsWith("\uFEFF")
        .contains("'=cmd")
        .doesNotContain("13800000021");
  }

  @Test
  void every_page_opens_in_both_languages() {
    for (var page :
        new String[] {
          "/households",
          "/households/new",
          "/households/import",
          "/households/imports",
          "/poverty-lines"
        }) {
      assertThat(get(page)).as(page).hasStatusOk();
      assertThat(english(page)).as(page).hasStatusOk();
    }
    assertThat(english("/poverty-lines")).bodyText().contains("2,952.00", "to be verified");
  }

  @Test
  void a_page_costs_a_small_fixed_number_of_statements() {
    var id =
        households.register(
            headedBy("Qian")
                .withChildren(3)
                .earning(IncomeCategory.WAGE, 100, LocalDate.of(2026, 2, 1))
                .command(),
            officer);

    get("/poverty-lines"); // counts what waits beside the navigation, once for all pages to come
    assertThat(Statements.during(() -> get("/households"))).hasSize(2);
    assertThat(Statements.during(() -> get("/households/" + id))).hasSize(5);
    assertThat(Statements.during(() -> get("/households/new"))).hasSize(1);
    assertThat(Statements.during(() -> get("/poverty-lines"))).hasSize(1);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(signedIn(officer)).exchange();
  }

  private MvcTestResult english(String path) {
    return mvc.get()
        .uri(path)
        .with(signedIn(officer))
        .cookie(new Cookie("walnut_lang", "en"))
        .exchange();
  }

  private MvcTestResult unmask(UUID id, String purpose) {
    return mvc.post()
        .uri("/households/" + id + "/unmasking")
        .with(signedIn(officer))
        .param("purpose", "PAYMENT")
        .param("why", purpose)
        .exchange();
  }

  private String whyOf(String kind, UUID subject) {
    return transaction.execute(_ ->
        db.sql("select why from activity where kind = :kind and subject_id = :subject")
            .param("kind", kind)
            .param("subject", subject)
            .query(String.class)
            .single());
  }
}

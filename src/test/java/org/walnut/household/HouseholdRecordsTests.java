package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.headedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.Pictures;
import org.walnut.house.RoomTest;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.Consents;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.PersonalSection;

/** What a household may see, have erased and consent to. */
@RoomTest
class HouseholdRecordsTests {

  private final Person staff = People.countyStaff();

  @Autowired Households households;
  @Autowired Incomes incomes;
  @Autowired HouseholdRecords records;
  @Autowired Consents consents;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void everything_is_handed_over_in_the_clear() {
    var person = AHousehold.somebody();
    var id = households.register(headedBy("Meng", person).command(), staff);

    assertThat(told(id)).contains("Meng", person.value(), "13800000021", "6222020000000000000");
  }

  @Test
  void earlier_contacts_and_notes_go_and_what_pays_the_household_stays() {
    var id = households.register(headedBy("Shi").command(), staff);
    incomes.record(
        id,
        new NewIncome(
            IncomeCategory.TRANSFER,
            new org.walnut.shared.Money(12_000),
            LocalDate.of(2026, 3, 1),
            "after an operation"),
        staff);
    households.changeContact(id, new NewContact("13911112222", null), staff);

    var erasure = transaction.execute(_ -> records.erase(subject(id)));

    assertThat(erasure.erased()).isEqualTo(2);
    assertThat(erasure.kept())
        .containsExactly(
            "household.kept.register", "household.kept.incomes", "household.kept.papers");
    assertThat(told(id))
        .doesNotContain("13800000021", "after an operation")
        .contains("13911112222");
    assertThat(households.payTargets(List.of(id)).getFirst().bankCard())
        .isEqualTo("6222020000000000000");
  }

  @Test
  void a_consent_on_paper_comes_with_its_paper_and_is_taken_back_on_the_page() {
    var id = households.register(headedBy("Cao").command(), staff);
    var paper = new MockMultipartFile("file", "signed.png", "image/png", Pictures.png());

    var given =
        web.post()
            .uri("/households/" + id + "/consents")
            .multipart()
            .file(paper)
            .param("purpose", "TRACE_NAME")
            .param("how", "PAPER")
            .param("byWhom", "Cao Wu")
            .param("onDay", "2026-03-01")
            .with(signedIn(staff))
            .exchange();
    assertThat(given).hasStatus(302);
    assertThat(consents.isGiven(id, ConsentPurpose.TRACE_NAME)).isTrue();
    assertThat(page("/households/" + id + "/consents")).contains("已同意", "C•••••");
    assertThat(page("/households/" + id + "/consents/paper")).contains("个人信息使用同意书");

    var document = consents.history(id).getFirst().document();
    assertThat(fetched(document, staff)).hasStatusOk();
    assertThat(fetched(document, People.townOfficer("621221101000"))).hasStatus(404);

    var back =
        web.post()
            .uri("/households/" + id + "/consents/TRACE_NAME/withdrawal")
            .param("how", "VOICE_WITNESS")
            .param("byWhom", "Cao Wu")
            .with(signedIn(staff))
            .exchange();
    assertThat(back).hasStatus(302);
    assertThat(consents.isGiven(id, ConsentPurpose.TRACE_NAME)).isFalse();
  }

  @Test
  void the_paper_of_an_income_is_for_those_who_reach_the_household() throws Exception {
    var id = households.register(headedBy("Bai").command(), staff);
    var paid =
        new NewIncome(
            IncomeCategory.TRANSFER,
            new org.walnut.shared.Money(12_000),
            LocalDate.of(2026, 3, 1),
            "paid");
    incomes.record(id, paid, new NewDocument("slip.png", "image/png", Pictures.png()), staff);

    var document = document(id);
    assertThat(fetched(document, staff)).hasStatusOk();
    assertThat(fetched(document, People.townOfficer("621221101000"))).hasStatus(404);
  }

  @Test
  void a_request_is_filed_at_the_counter() {
    var id = households.register(headedBy("Yan").command(), staff);
    var filed =
        web.post()
            .uri("/households/" + id + "/data-requests")
            .param("wish", "EXPORT")
            .with(signedIn(staff))
            .exchange();
    assertThat(filed).hasStatus(302);
    assertThat(page("/subject-requests?subject=" + id)).contains("查阅我的信息");
  }

  private String page(String path) {
    var answer = web.get().uri(path).with(signedIn(staff)).exchange();
    assertThat(answer).hasStatusOk();
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private MvcTestResult fetched(@Nullable UUID file, Person who) {
    return web.get().uri("/files/" + file).with(signedIn(who)).exchange();
  }

  private UUID document(UUID household) {
    return transaction.execute(_ ->
        db.sql("select document_id from income_line where household_id = :id")
            .param("id", household)
            .query(UUID.class)
            .single());
  }

  private String told(UUID id) {
    return transaction.execute(_ -> records.about(subject(id))).stream()
        .map(PersonalSection::rows)
        .toList()
        .toString();
  }

  private static DataSubject subject(UUID id) {
    return new DataSubject(DataSubject.Kind.HOUSEHOLD, id);
  }
}

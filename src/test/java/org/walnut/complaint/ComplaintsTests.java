package org.walnut.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.WorkingDays;
import org.walnut.tenancy.Tenancy;

@RoomTest
@Import(Counter.class)
class ComplaintsTests {

  @Autowired Counter counter;
  @Autowired Complaints complaints;
  @Autowired ComplaintHandling handling;
  @Autowired ComplaintVoice voice;
  @Autowired ComplaintTerms terms;
  @Autowired WorkingDays working;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_complaint_is_accepted_given_to_somebody_answered_and_found_good() {
    var filed = counter.anonymous(ComplaintSubject.COURIER_CHARGE);
    assertThat(card(filed.id()).dueOn()).isEqualTo(working.after(days.today(), 2));

    handling.accept(filed.id(), counter.centre);
    assertThat(card(filed.id()).dueOn()).isEqualTo(working.after(days.today(), 7));
    handling.assign(filed.id(), counter.officer.id(), counter.centre);
    assertThatThrownBy(() -> handling.answer(filed.id(), "It was wrong.", counter.centre))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("notYours");
    handling.answer(filed.id(), "The courier gave the money back.", counter.officer);
    voice.content(filed.code(), filed.secret().toLowerCase(), 5);
    voice.closeSettled();

    assertThat(card(filed.id()).state()).isEqualTo(ComplaintState.CLOSED);
  }

  @Test
  void what_takes_longer_has_longer() {
    var filed = counter.anonymous(ComplaintSubject.SUBSIDY);
    handling.accept(filed.id(), counter.centre);

    assertThat(card(filed.id()).answerBy()).isEqualTo(working.after(days.today(), 15));
  }

  @Test
  void what_is_not_ours_is_refused_with_a_way_to_go() {
    var filed = counter.anonymous(ComplaintSubject.OTHER);
    handling.refuse(
        filed.id(), new Refusal("Land is not ours.", "the land office"), counter.centre);

    assertThat(voice.open(filed.code(), filed.secret()).state()).isEqualTo(ComplaintState.REFUSED);
    assertThatThrownBy(() -> handling.accept(filed.id(), counter.centre))
        .isInstanceOf(Refused.class);
  }

  @Test
  void another_person_looks_again_and_only_twice() {
    var filed = counter.anonymous(ComplaintSubject.STATION);
    counter.answered(filed.id(), counter.officer);
    voice.escalate(filed.code(), filed.secret(), "still wrong");

    assertThatThrownBy(() -> handling.assign(filed.id(), counter.officer.id(), counter.centre))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("assigneeAnswered");
    handling.assign(filed.id(), counter.centre.id(), counter.centre);
    handling.answer(filed.id(), "We looked again.", counter.centre);
    voice.escalate(filed.code(), filed.secret(), "and still");
    handling.assign(filed.id(), counter.officer.id(), counter.centre);
    handling.answer(filed.id(), "A third look.", counter.officer);
    assertThatThrownBy(() -> voice.escalate(filed.code(), filed.secret(), "once more"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("escalatedTwice");
  }

  @Test
  void nobody_handles_a_complaint_about_themselves_or_their_shop() {
    var about = counter.about(ComplaintSubject.STAFF, counter.officer.id());
    assertThatThrownBy(() -> handling.accept(about.id(), counter.officer))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("concerned");
    handling.accept(about.id(), counter.centre);
    assertThatThrownBy(() -> handling.assign(about.id(), counter.officer.id(), counter.centre))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("assigneeConcerned");

    var shop = Ids.next();
    var card = card(counter.about(ComplaintSubject.SHOP, shop).id());
    assertThat(card.concerns(People.shopKeeper(shop))).isTrue();
    assertThat(card.concerns(People.shopKeeper(Ids.next()))).isFalse();
  }

  @Test
  void only_code_and_secret_together_open_it() {
    var filed = counter.anonymous(ComplaintSubject.DATA);
    var other = counter.anonymous(ComplaintSubject.DATA);

    assertThat(voice.open(filed.code(), " " + filed.secret() + " ").id()).isEqualTo(filed.id());
    for (var wrong : new String[] {other.secret(), "", "AAAAAAAA"}) {
      assertThatThrownBy(() -> voice.open(filed.code(), wrong)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> voice.open("CM-0000000-0", filed.secret()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_secret_stands_in_no_row_in_the_clear() {
    var filed = counter.anonymous(ComplaintSubject.SHOP);
    for (var rows :
        new String[] {
          "select string_agg(x::text, ' ') from complaint x where id = :id",
          "select string_agg(x::text, ' ') from complaint_turn x where complaint_id = :id",
          "select coalesce(string_agg(x::text, ' '), '') from activity x where subject_id = :id"
        }) {
      var text =
          transaction.execute(_ ->
              db.sql(rows).param("id", filed.id()).query((row, _) -> row.getString(1)).single());
      assertThat(text).doesNotContain(filed.secret());
    }
  }

  @Test
  void a_town_handles_its_own_places_only() {
    var filed = counter.anonymous(ComplaintSubject.SHOP);

    assertThatThrownBy(() -> complaints.card(filed.id(), People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
    Tenancy.within(
        "522731",
        () ->
            assertThatThrownBy(() -> voice.open(filed.code(), filed.secret()))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void the_county_sets_its_own_days_from_a_day_on() {
    var from = days.today().plusYears(5);
    terms.set(new NewTerm(from, 1, 3, 5), counter.centre);

    assertThat(terms.on(from)).isEqualTo(new Term(1, 3, 5));
    assertThat(terms.on(days.today())).isEqualTo(Term.USUAL);
    assertThatThrownBy(() -> terms.set(new NewTerm(from, 1, 3, 5), counter.centre))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> terms.set(new NewTerm(from.plusDays(1), 1, 6, 5), counter.centre))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_letter_is_counted_from_the_day_it_came() {
    var today = days.today();

    var letter = complaints.take(received(today.minusDays(10)), null, counter.centre);

    var card = complaints.card(letter.id(), counter.centre);
    assertThat(card.dueOn()).isBefore(today);
    for (var wrong : List.of(today.plusDays(1), today.minusDays(31))) {
      assertThatThrownBy(() -> complaints.take(received(wrong), null, counter.centre))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> complaints.file(received(today.minusDays(1)), null))
        .isInstanceOf(InvalidInput.class);
  }

  private static NewComplaint received(LocalDate day) {
    return new NewComplaint(
        null,
        ComplaintSubject.OTHER,
        null,
        null,
        Counter.WANGMO,
        "A letter of the lane.",
        null,
        day);
  }

  @Test
  void silence_after_an_answer_closes_it() {
    var filed = counter.anonymous(ComplaintSubject.ORDER);
    counter.answered(filed.id(), counter.officer);
    voice.closeSettled();
    assertThat(card(filed.id()).state()).isEqualTo(ComplaintState.ANSWERED);

    transaction.executeWithoutResult(_ ->
        db.sql("update complaint set answered_on = :on where id = :id")
            .param("on", days.today().minusDays(16))
            .param("id", filed.id())
            .update());
    voice.closeSettled();
    assertThat(card(filed.id()).state()).isEqualTo(ComplaintState.CLOSED);
  }

  private ComplaintCard card(UUID id) {
    return complaints.card(id, counter.centre);
  }
}

package org.walnut.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.WorkingDays;
import org.walnut.tenancy.Tenancy;

@RoomTest
@Import(Board.class)
class PostingsTests {

  @Autowired Board board;
  @Autowired Postings postings;
  @Autowired NothingPersonalAfterExpiry check;
  @Autowired WorkingDays working;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void what_one_wrote_another_reviews_and_it_hangs_for_its_working_days() {
    var id = postings.write(board.announcement("The road is open."), board.author);
    assertThatThrownBy(() -> postings.post(id, board.reviewer)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> postings.review(id, board.author))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("samePerson");

    postings.review(id, board.reviewer);
    postings.post(id, board.reviewer);

    assertThat(board.state(id)).isEqualTo(PostingState.POSTED);
    assertThat(postings.card(id, board.author).lastDay()).isEqualTo(working.after(days.today(), 3));
    assertThatThrownBy(() -> postings.review(id, board.reviewer)).isInstanceOf(Refused.class);
  }

  @Test
  void a_list_keeps_no_whole_name_and_no_whole_number() {
    var zhang = Board.person("张三丰");
    var wang = Board.person("王莽");
    var id = board.posted(board.list(List.of(zhang, wang)));

    var kept =
        transaction.execute(_ ->
            db.sql("select string_agg(n::text, ' ') from posting_person n where posting_id = :id")
                .param("id", id)
                .query((row, _) -> row.getString(1))
                .single());
    assertThat(kept)
        .contains("张*丰", "王*", zhang.citizenId().masked())
        .doesNotContain("张三丰", "王莽", zhang.citizenId().value(), wang.citizenId().value());
    assertThat(anywhere(zhang.citizenId().value())).isZero();
    assertThat(anywhere("张三丰")).isZero();
  }

  @Test
  void the_table_itself_refuses_whoever_forgets_to_mask() {
    var id = postings.write(board.list(List.of(Board.person("张三"))), board.author);

    for (var values :
        List.of(
            List.of("张三", Board.citizen().masked()),
            List.of("张*", Board.citizen().value()),
            List.of("张三丰四*五", Board.citizen().masked()))) {
      assertThatThrownBy(() ->
              transaction.executeWithoutResult(_ ->
                  db.sql(
                          "insert into posting_person (posting_id, row_no, name, number, village_code) values (:id, 99, :name, :number, '621221108203')")
                      .param("id", id)
                      .param("name", values.getFirst())
                      .param("number", values.getLast())
                      .update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call 13912345678",
        "call 139 1234 5678",
        "call 139-1234-5678",
        "１３９１２３４５６７８",
        "no. 622621198001010012",
        "no. 62262119800101001x",
        "card 6222 0200 0000 0000 123"
      })
  void a_text_with_a_number_of_a_person_is_refused(String body) {
    assertThatThrownBy(() -> postings.write(board.announcement(body), board.author))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("notice.fault.number")
        .hasMessageNotContaining(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-25", "合同编号 2026-0011", "95,000.00 元", "联系电话 0939-3201234"})
  void other_numbers_are_let_through(String body) {
    assertThat(postings.write(board.announcement(body), board.author)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"因病致贫户名单", "残 疾 人补贴", "subsidy for registered poor"})
  void a_list_tells_no_health_or_poverty_reason(String body) {
    assertThatThrownBy(() ->
            postings.write(
                board.posting(PostingKind.PERSONS, body, 5, List.of(Board.person("张三"))),
                board.author))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("notice.fault.reason");
  }

  @Test
  void a_list_hangs_five_to_seven_days_has_persons_and_no_papers() {
    var persons = List.of(Board.person("张三"));
    refused(board.posting(PostingKind.PERSONS, "x", 4, persons), "period");
    refused(board.posting(PostingKind.PERSONS, "x", 8, persons), "period");
    refused(board.posting(PostingKind.PERSONS, "x", 5, List.of()), "noPersons");
    refused(board.posting(PostingKind.ANNOUNCEMENT, "x", 5, persons), "personsOnlyOnLists");
    var elsewhere = new NewPerson("张三", Board.citizen(), new DivisionCode("621221109200"), null);
    refused(board.posting(PostingKind.PERSONS, "x", 5, List.of(elsewhere)), "village");
  }

  @Test
  void nothing_personal_is_left_when_a_posting_ends() {
    postings.expire();
    var over = board.posted(board.list(List.of(Board.person("张三丰"))));
    var withdrawn = board.posted(board.list(List.of(Board.person("张三丰"))));
    board.letDaysPass(over);
    assertThat(faults()).isEqualTo(1);

    postings.expire();
    postings.expire();
    postings.withdraw(withdrawn, "wrong list", board.reviewer);

    assertThat(board.state(over)).isEqualTo(PostingState.EXPIRED);
    assertThat(board.personsOn(over)).isZero();
    assertThat(board.personsOn(withdrawn)).isZero();
    assertThat(faults()).isZero();
    assertThatThrownBy(() -> postings.withdraw(over, "x", board.reviewer))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_town_writes_for_its_own_places_and_sees_no_others() {
    var neighbour = People.townOfficer("621221109000");
    var id = postings.write(board.announcement("hello"), board.author);

    assertThatThrownBy(() -> postings.card(id, neighbour)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> postings.write(board.announcement("hello"), neighbour))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("place");
    Tenancy.within(
        "522731",
        () ->
            assertThatThrownBy(() -> postings.card(id, board.reviewer))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void the_same_command_again_gives_the_same_posting() {
    var plain = board.list(List.of(Board.person("张三")));
    var command =
        new NewPosting(
            Ids.next(),
            plain.kind(),
            plain.title(),
            null,
            plain.body(),
            null,
            plain.place(),
            null,
            5,
            plain.persons(),
            List.of());

    var id = postings.write(command, board.author);
    assertThat(postings.write(command, board.author)).isEqualTo(id);
    assertThat(board.personsOn(id)).isEqualTo(1);
  }

  @Test
  void a_new_person_never_tells_itself_whole() {
    var person = Board.person("张三丰");

    assertThat(person.toString()).doesNotContain("张三丰", person.citizenId().value()).contains("张*丰");
  }

  private void refused(NewPosting posting, String why) {
    assertThatThrownBy(() -> postings.write(posting, board.author))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("notice.fault." + why);
  }

  private int faults() {
    var found = transaction.execute(_ -> check.run().faults().size());
    return found == null ? -1 : found;
  }

  /** How many rows of what the room and the record of activities keep hold this text. */
  private long anywhere(String text) {
    var count = 0L;
    for (var rows :
        List.of(
            "select count(*) from posting x where x::text like :like",
            "select count(*) from posting_person x where x::text like :like",
            "select count(*) from activity x where x::text like :like")) {
      var found =
          transaction.execute(
              _ -> db.sql(rows).param("like", "%" + text + "%").query(Long.class).single());
      count += found == null ? 1 : found;
    }
    return count;
  }
}

package org.walnut.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.filer.Filer;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
@Import(Board.class)
class ObjectionsTests {

  @Autowired Board board;
  @Autowired Objections objections;
  @Autowired Objectors objectors;
  @Autowired Days days;

  @Test
  void anybody_objects_and_follows_by_the_number() {
    var posting = board.posted(board.list(List.of(Board.person("张三丰"))));
    var code = board.object(posting);

    var followed = objections.follow(code);
    assertThat(followed.state()).isEqualTo(ObjectionState.FILED);
    assertThat(followed.dueOn()).isEqualTo(days.today().plusDays(15));
    assertThatThrownBy(() -> objections.follow("OB-0000000-0")).isInstanceOf(NotFound.class);
  }

  @Test
  void who_objected_is_known_to_those_who_answer_and_never_to_the_author() {
    var posting = board.posted(board.announcement("A new road."));
    var filer = new Filer("周明远", "13833334444");
    var code =
        objections.file(board.code(posting), new NewObjection(null, "It floods here.", filer));
    var id = board.objection(code);

    assertThat(objectors.masked(id, board.reviewer))
        .hasValueSatisfying(masked -> assertThat(masked.name()).isEqualTo("周••"));
    assertThat(objectors.masked(id, board.author)).isEmpty();
    var why = new Unmasking(Purpose.VISIT, "look at the place");
    assertThatThrownBy(() -> objectors.whole(id, why, board.author)).isInstanceOf(Refused.class);
    assertThat(objectors.whole(id, why, board.reviewer)).isEqualTo(filer);

    objections.answer(id, answer(Decision.DISMISS), board.reviewer);
    assertThat(board.told(id)).containsExactly("notice.told.received", "notice.told.answered");
  }

  @Test
  void one_that_holds_takes_the_posting_down() {
    var posting = board.posted(board.list(List.of(Board.person("张三丰"))));
    var code = board.object(posting);
    var id = board.objection(code);

    assertThatThrownBy(() -> objections.answer(id, answer(Decision.WITHDRAW), board.author))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ownPosting");
    objections.answer(id, answer(Decision.WITHDRAW), board.reviewer);

    assertThat(board.state(posting)).isEqualTo(PostingState.WITHDRAWN);
    assertThat(board.personsOn(posting)).isZero();
    assertThat(objections.follow(code).state()).isEqualTo(ObjectionState.UPHELD);
    assertThat(objections.follow(code).answer()).isEqualTo("looked into it");
    assertThatThrownBy(() -> objections.answer(id, answer(Decision.DISMISS), board.reviewer))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_correction_is_a_new_version_and_the_old_one_stays_to_be_seen_as_replaced() {
    var posting = board.posted(board.list(List.of(Board.person("张三丰"))));
    assertThatThrownBy(() ->
            board.postings.correct(posting, board.list(List.of(Board.person("李四"))), board.author))
        .isInstanceOf(Refused.class);
    objections.answer(
        board.objection(board.object(posting)), answer(Decision.CORRECT), board.reviewer);
    var corrected =
        board.postings.correct(posting, board.list(List.of(Board.person("李四"))), board.author);

    assertThat(board.state(posting)).isEqualTo(PostingState.REPLACED);
    assertThat(board.postings.card(corrected, board.author).version()).isEqualTo(2);
    assertThat(board.postings.posted(board.code(posting)).state()).isEqualTo(PostingState.REPLACED);
  }

  @Test
  void one_that_does_not_hold_leaves_the_posting_hanging() {
    var posting = board.posted(board.announcement("hello"));
    objections.answer(
        board.objection(board.object(posting)), answer(Decision.DISMISS), board.reviewer);

    assertThat(board.state(posting)).isEqualTo(PostingState.POSTED);
  }

  @Test
  void nothing_is_objected_before_or_after_the_period() {
    var draft = board.postings.write(board.announcement("hello"), board.author);
    var over = board.posted(board.announcement("hello"));
    board.letDaysPass(over);

    assertThatThrownBy(() -> board.object(draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> board.object(over))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("notice.problem.over");
  }

  @Test
  void an_objection_carries_no_numbers_and_comes_once() {
    var posting = board.code(board.posted(board.announcement("hello")));
    var objection = new NewObjection(Ids.next(), "wrong amount", null);

    assertThat(objections.file(posting, objection)).isEqualTo(objections.file(posting, objection));
    assertThatThrownBy(
            () -> objections.file(posting, new NewObjection(null, "ask 13912345678", null)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void another_town_does_not_answer() {
    var posting = board.posted(board.announcement("hello"));
    var id = board.objection(board.object(posting));

    assertThatThrownBy(() ->
            objections.answer(id, answer(Decision.DISMISS), People.townOfficer("621221109000")))
        .isInstanceOf(NotFound.class);
  }

  private static Answer answer(Decision decision) {
    return new Answer(decision, "looked into it");
  }
}

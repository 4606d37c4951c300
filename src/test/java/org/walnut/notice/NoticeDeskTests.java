package org.walnut.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.OnTheDesk.paths;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.figure.Desk;
import org.walnut.house.RoomTest;

@RoomTest
@Import(Board.class)
class NoticeDeskTests {

  @Autowired Board board;
  @Autowired Desk desk;

  @Test
  void a_draft_waits_for_another_than_its_author_and_then_to_be_posted() {
    var id = board.postings.write(board.announcement("hello"), board.author);
    var path = "/postings/" + id;

    assertThat(paths(desk, "notice.toReview", board.author)).doesNotContain(path);
    assertThat(paths(desk, "notice.toReview", board.reviewer)).contains(path);
    board.postings.review(id, board.reviewer);
    assertThat(paths(desk, "notice.toReview", board.reviewer)).doesNotContain(path);
    assertThat(paths(desk, "notice.toPost", board.reviewer)).contains(path);
    board.postings.post(id, board.reviewer);
    assertThat(paths(desk, "notice.toPost", board.reviewer)).doesNotContain(path);
  }

  @Test
  void an_objection_waits_until_it_is_answered() {
    var posting = board.posted(board.announcement("hello"));
    var id = board.objection(board.object(posting));

    assertThat(paths(desk, "notice.objections", board.author)).doesNotContain("/objections/" + id);
    assertThat(paths(desk, "notice.objections", board.reviewer)).contains("/objections/" + id);
    board.objections.answer(id, new Answer(Decision.DISMISS, "looked into it"), board.reviewer);
    assertThat(paths(desk, "notice.objections", board.reviewer))
        .doesNotContain("/objections/" + id);
  }
}

package org.walnut.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.OnTheDesk.paths;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.figure.Desk;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.Figures;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Money;

@RoomTest
@Import(Counter.class)
class ComplaintDeskTests {

  @Autowired Counter counter;
  @Autowired ComplaintHandling handling;
  @Autowired Desk desk;
  @Autowired Figures figures;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_complaint_comes_to_whoever_has_the_next_step() {
    var id = counter.anonymous(ComplaintSubject.SHOP).id();
    var path = "/complaints/" + id;

    assertThat(paths(desk, "complaint.toAccept", counter.centre)).contains(path);
    handling.accept(id, counter.centre);
    assertThat(paths(desk, "complaint.toAccept", counter.centre)).doesNotContain(path);
    assertThat(paths(desk, "complaint.toAssign", counter.officer)).contains(path);
    handling.assign(id, counter.officer.id(), counter.centre);
    assertThat(paths(desk, "complaint.toAnswer", counter.officer)).contains(path);
    assertThat(paths(desk, "complaint.toAnswer", counter.centre)).doesNotContain(path);
    assertThat(paths(desk, "complaint.late", counter.centre)).doesNotContain(path);
    letItBeLate(id);
    assertThat(paths(desk, "complaint.late", counter.centre)).contains(path);
    handling.answer(id, "It is put right.", counter.officer);
    assertThat(paths(desk, counter.officer)).doesNotContain(path);
  }

  @Test
  void nobody_finds_a_complaint_about_themselves_on_the_desk() {
    var id = counter.about(ComplaintSubject.STAFF, counter.officer.id()).id();

    assertThat(paths(desk, counter.officer)).doesNotContain("/complaints/" + id);
    assertThat(paths(desk, counter.centre)).contains("/complaints/" + id);
  }

  @Test
  void an_answer_after_its_days_is_counted_as_late() {
    var filed = value("filed");
    var early = counter.anonymous(ComplaintSubject.SHOP).id();
    counter.answered(early, counter.officer);
    var late = counter.anonymous(ComplaintSubject.SHOP).id();
    handling.accept(late, counter.centre);
    letItBeLate(late);

    assertThat(value("filed").subtract(filed)).isEqualByComparingTo("2");
    assertThat(value("inTime")).isPositive().isLessThan(BigDecimal.ONE);
  }

  private void letItBeLate(UUID id) {
    transaction.executeWithoutResult(_ ->
        db.sql("update complaint set due_on = :day, answer_by = :day where id = :id")
            .param("day", days.today().minusDays(1))
            .param("id", id)
            .update());
  }

  private BigDecimal value(String figure) {
    return figures
        .total(
            "complaint." + figure,
            new FigureQuestion(days.today(), Counter.WANGMO, new Money(1), false))
        .value();
  }
}

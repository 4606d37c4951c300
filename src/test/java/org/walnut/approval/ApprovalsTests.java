package org.walnut.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@ApprovalTest
class ApprovalsTests {

  private static final NewApproval WISH = new NewApproval(null, "the tower is ready");

  @Autowired Approvals approvals;
  @Autowired Desk desk;
  @Autowired Bell bell;
  @Autowired Hourglass clock;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person asker = People.countyStaff();
  Person second = People.countyStaff();
  UUID rope;
  UUID asked;

  @BeforeEach
  void asked() {
    rope = Ids.next();
    asked = approvals.ask(bell, new Bell.Rope(rope), WISH, asker);
  }

  @Test
  void nothing_happens_before_a_second_person_approves() {
    assertThat(bell.rung(rope)).isZero();
    assertThat(state()).isEqualTo("ASKED");

    approvals.approve(asked, second);

    assertThat(bell.rung(rope)).isOne();
    assertThat(state()).isEqualTo("APPROVED");
    assertThat(activities()).containsExactly("approval.asked", "approval.approved");
  }

  @Test
  void nobody_decides_about_their_own_request() {
    assertThatThrownBy(() -> approvals.approve(asked, asker)).hasMessageContaining("problem.own");
    assertThatThrownBy(() -> approvals.refuse(asked, new Refusal("not now"), asker))
        .hasMessageContaining("problem.own");
    assertThat(bell.rung(rope)).isZero();
  }

  @Test
  void the_database_too_refuses_a_decision_by_the_one_who_asked() {
    var own =
        """
        insert into approval_decision (request_id, state, asked_by, decided_by, decided_by_name, at)
        values (:id, 'APPROVED', :asker, :decider, 'x', now())
        """;

    assertThatThrownBy(() -> decide(own, asker, asker))
        .hasStackTraceContaining("another_person_decides");
    assertThatThrownBy(() -> decide(own, second, asker))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("foreign key");
    approvals.approve(asked, second);
    assertThatThrownBy(() -> decide(own, asker, second)).hasStackTraceContaining("duplicate key");
  }

  @Test
  void a_decision_is_never_changed() {
    approvals.approve(asked, second);

    for (var change :
        List.of(
            "update approval_decision set state = 'REFUSED'",
            "delete from approval_decision",
            "delete from approval_request",
            "update approval_request set reason = 'another'")) {
      assertThatThrownBy(() -> transaction.execute(_ -> db.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void a_refused_request_does_nothing() {
    approvals.refuse(asked, new Refusal("the rope is old"), second);

    assertThat(state()).isEqualTo("REFUSED");
    assertThatThrownBy(() -> approvals.approve(asked, second))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("problem.decided");
    assertThat(bell.rung(rope)).isZero();
  }

  @Test
  void only_the_one_who_asked_takes_a_request_back() {
    assertThatThrownBy(() -> approvals.withdraw(asked, second)).isInstanceOf(NotFound.class);

    approvals.withdraw(asked, asker);

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThatThrownBy(() -> approvals.approve(asked, second))
        .hasMessageContaining("problem.decided");
  }

  @Test
  void after_three_days_it_is_too_late() {
    clock.pass(Duration.ofDays(3).minusMinutes(1));
    approvals.expire();
    assertThat(state()).isEqualTo("ASKED");

    clock.pass(Duration.ofMinutes(1));
    assertThatThrownBy(() -> approvals.approve(asked, second))
        .hasMessageContaining("problem.expired");
    approvals.expire();
    approvals.expire();

    assertThat(state()).isEqualTo("EXPIRED");
    assertThat(activities()).containsExactly("approval.asked", "approval.expired");
    assertThat(bell.rung(rope)).isZero();
  }

  @Test
  void the_same_thing_is_asked_for_once_at_a_time() {
    assertThatThrownBy(() -> approvals.ask(bell, new Bell.Rope(rope), WISH, second))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("askedAlready");

    clock.pass(Duration.ofDays(3));
    assertThat(approvals.ask(bell, new Bell.Rope(rope), WISH, second)).isNotEqualTo(asked);
    assertThat(state()).isEqualTo("EXPIRED");
  }

  @Test
  void the_same_id_again_answers_the_request_that_is_there() {
    var bellToo = Ids.next();
    var wish = new NewApproval(Ids.next(), "the same again");
    var first = approvals.ask(bell, new Bell.Rope(bellToo), wish, asker);

    assertThat(approvals.ask(bell, new Bell.Rope(bellToo), wish, asker)).isEqualTo(first);
  }

  @Test
  void what_would_happen_now_must_be_what_was_described() {
    bell.hang(rope, "25");

    assertThatThrownBy(() -> approvals.approve(asked, second))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("problem.changed");
    assertThat(bell.rung(rope)).isZero();
    assertThat(state()).isEqualTo("ASKED");
  }

  @Test
  void an_act_that_fails_leaves_no_decision() {
    bell.tear(rope);

    assertThatThrownBy(() -> approvals.approve(asked, second)).isInstanceOf(Refused.class);

    assertThat(state()).isEqualTo("ASKED");
    assertThat(activities()).containsExactly("approval.asked");
  }

  @Test
  void of_many_who_approve_at_once_one_does_it_and_the_others_are_told() throws Exception {
    var answers = new ArrayList<String>();
    try (var people = Executors.newFixedThreadPool(4)) {
      Callable<String> one = () -> Tenancy.within(InCheng.COUNTY, () -> approved());
      for (var answer : people.invokeAll(List.of(one, one, one, one))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers)
        .containsOnlyOnce("done")
        .filteredOn(each -> !each.equals("done"))
        .hasSize(3)
        .allMatch(each -> each.contains("problem.decided"));
    assertThat(bell.rung(rope)).isOne();
  }

  @Test
  void it_waits_on_the_desk_of_a_second_person_only() {
    assertThat(OnTheDesk.paths(desk, second)).contains("/approvals/" + asked);
    assertThat(OnTheDesk.paths(desk, asker)).doesNotContain("/approvals/" + asked);
    assertThat(OnTheDesk.paths(desk, People.ofCounty(Role.FINANCE))).isEmpty();
  }

  @Test
  void another_county_knows_nothing_of_it() {
    assertThatThrownBy(() ->
            Tenancy.within(
                "522731",
                () -> {
                  approvals.approve(asked, second);
                  return true;
                }))
        .isInstanceOf(NotFound.class);
  }

  private String approved() {
    try {
      approvals.approve(asked, People.countyStaff());
      return "done";
    } catch (Refused refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private void decide(String sql, Person by, Person decider) {
    transaction.executeWithoutResult(_ ->
        db.sql(sql)
            .param("id", asked)
            .param("asker", by.id())
            .param("decider", decider.id())
            .update());
  }

  private String state() {
    return transaction.execute(_ ->
        db.sql("select state from approval_request where id = :id")
            .param("id", asked)
            .query(String.class)
            .single());
  }

  private List<String> activities() {
    return transaction.execute(_ ->
        db.sql("select kind from activity where subject_id = :id order by id")
            .param("id", asked)
            .query(String.class)
            .list());
  }
}

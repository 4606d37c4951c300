package org.walnut.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.operation.Vitals.Condition;
import org.walnut.shared.Ids;

@RoomTest
class OperationTests {

  private static final Person OPERATOR = People.countyStaff();
  private static final String FACT =
      """
      insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, county_id)
      values (:id, 'org.walnut.settlement.OrderSettlement.on(org.walnut.order.OrderCompleted)', 'org.walnut.order.OrderCompleted', '{}', now() - interval '31 minutes', :county)
      """;
  private static final String JOB =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_failure, consecutive_failures, version)
      values (:name, 'recurring', now() + interval '1 hour', false, now(), :failures, 1)
      """;

  @Autowired MockMvcTester web;
  @Autowired Vitals vitals;
  @Autowired Jobs jobs;
  @Autowired UnheardFacts facts;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void empty() {
    db.sql("delete from event_publication").update();
    db.sql("delete from scheduled_tasks").update();
  }

  @Test
  void every_part_is_well_when_nothing_is_wrong() {
    assertThat(vitals.all())
        .extracting(Condition::part)
        .containsExactly("database", "disk", "files", "seals", "facts", "jobs");
    assertThat(vitals.all()).allMatch(part -> part.ailment().isEmpty());
  }

  @Test
  void a_failing_job_is_told_in_words_and_tried_again() {
    job("payment.rounds", 3);
    job("order.expireUnpaid", 0);

    assertThat(ailment("jobs").map(Ailment::problem))
        .hasValueSatisfying(words ->
            assertThat(words).contains("payment.rounds").doesNotContain("order.expireUnpaid"));
    assertThat(get("/operations", OPERATOR))
        .hasStatusOk()
        .bodyText()
        .contains("/operations/jobs/payment.rounds/attempt");

    assertThat(post("/operations/jobs/payment.rounds/attempt", OPERATOR)).hasStatus3xxRedirection();
    assertThat(
            db.sql(
                    "select execution_time <= now() from scheduled_tasks where task_name = 'payment.rounds'")
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(post("/operations/jobs/order.expireUnpaid/attempt", OPERATOR)).hasStatus(404);
    assertThat(post("/operations/jobs/none/attempt", OPERATOR)).hasStatus(404);
  }

  @Test
  void a_job_nobody_begins_is_told_too() {
    job("audit.seal", 0);
    db.sql("update scheduled_tasks set execution_time = now() - interval '31 minutes'").update();

    assertThat(jobs.failing()).extracting(Jobs.Job::name).containsExactly("audit.seal");
  }

  @Test
  void a_fact_nobody_heard_is_shown_in_its_county_and_told_again_there() {
    var here = fact("621221");
    var elsewhere = fact("522731");

    assertThat(facts.overdue()).isEqualTo(2);
    assertThat(get("/operations", OPERATOR))
        .bodyText()
        .contains("OrderCompleted", "OrderSettlement.on", "/operations/facts/" + here + "/attempt")
        .doesNotContain(elsewhere.toString());
    assertThat(post("/operations/facts/" + elsewhere + "/attempt", OPERATOR)).hasStatus(404);
    assertThat(post("/operations/facts/" + Ids.next() + "/attempt", OPERATOR)).hasStatus(404);
  }

  @Test
  void only_those_who_operate_come_in() {
    assertThat(get("/operations", People.ofCounty(Role.AUDITOR))).hasStatus(403);
    assertThat(post("/operations/jobs/x/attempt", People.ofCounty(Role.FINANCE))).hasStatus(403);
  }

  @Test
  void strangers_learn_whether_it_is_well_and_nothing_else() throws Exception {
    var health = web.get().uri("/actuator/health").exchange();
    assertThat(health.getResponse().getContentAsString())
        .contains("\"status\"")
        .doesNotContain("components", "disk");
    assertThat(web.get().uri("/actuator/prometheus").exchange()).hasStatus(401);
    assertThat(web.get().uri("/actuator/env").exchange()).hasStatus(401);
    assertThat(get("/actuator/prometheus", OPERATOR)).hasStatus(403);
  }

  @Test
  void what_happens_is_counted_by_its_name() {
    var meters = new SimpleMeterRegistry();
    var counts = new BusinessCounts(meters);

    counts.committed(List.of("order.paid", "something.else"));
    counts.committed(List.of("access.signedIn.password", "signin.failed.password"));

    assertThat(meters.counter("walnut.orders.paid").count()).isEqualTo(1);
    assertThat(meters.counter("walnut.activities.written").count()).isEqualTo(4);
    assertThat(meters.counter("walnut.signin.accepted").count()).isEqualTo(1);
    assertThat(meters.counter("walnut.signin.refused").count()).isEqualTo(1);
    assertThat(meters.getMeters()).allMatch(meter -> meter.getId().getTags().isEmpty());
  }

  private Optional<Ailment> ailment(String part) {
    return vitals.all().stream()
        .filter(condition -> condition.part().equals(part))
        .findFirst()
        .flatMap(Condition::ailment);
  }

  private UUID fact(String county) {
    var id = Ids.next();
    db.sql(FACT).param("id", id).param("county", county).update();
    return id;
  }

  private void job(String name, int failures) {
    db.sql(JOB).param("name", name).param("failures", failures).update();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(signedIn(who)).exchange();
  }

  private MvcTestResult post(String path, Person who) {
    return web.post().uri(path).with(signedIn(who)).exchange();
  }
}

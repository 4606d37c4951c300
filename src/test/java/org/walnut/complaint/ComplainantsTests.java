package org.walnut.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Role;
import org.walnut.filer.Filer;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.Retention;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
@Import(Counter.class)
class ComplainantsTests {

  private static final Unmasking WHY = new Unmasking(Purpose.COMPLAINT, "ask for the day");

  @Autowired Counter counter;
  @Autowired Complaints complaints;
  @Autowired Complainants complainants;
  @Autowired ComplaintHandling handling;
  @Autowired ComplaintVoice voice;
  @Autowired Retention retention;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void who_handles_it_sees_them_masked_and_whole_for_a_purpose() {
    var filed = from(null, "周明远", "139 2233-4455");

    assertThat(complainants.masked(filed.id(), counter.officer))
        .hasValueSatisfying(masked -> {
          assertThat(masked.name()).isEqualTo("周••");
          assertThat(masked.phone()).startsWith("139").doesNotContain("2233").endsWith("55");
        });
    assertThat(complainants.whole(filed.id(), WHY, counter.officer))
        .isEqualTo(new Filer("周明远", "13922334455"));
    assertThat(count("select count(*) from unmasking where subject_id = :id", filed.id())).isOne();
    assertThat(complainants.masked(filed.id(), People.ofCounty(Role.AUDITOR))).isEmpty();
    assertThat(complainants.masked(filed.id(), People.townOfficer("621221109000"))).isEmpty();
  }

  @Test
  void who_is_complained_about_learns_nothing() {
    var filed = from(counter.officer.id(), "周明远", "13922334466");

    assertThat(complainants.masked(filed.id(), counter.officer)).isEmpty();
    assertThatThrownBy(() -> complainants.whole(filed.id(), WHY, counter.officer))
        .isInstanceOf(Refused.class);
    assertThat(complainants.masked(filed.id(), counter.centre)).isPresent();
  }

  @Test
  void whoever_says_nothing_stays_unknown() {
    var filed =
        complaints.file(Counter.complaint(ComplaintSubject.OTHER, null, new Filer(" ", "")), null);

    assertThat(count("select count(*) from filer where subject_id = :id", filed.id())).isZero();
    assertThatThrownBy(() -> complainants.whole(filed.id(), WHY, counter.centre))
        .isInstanceOf(NotFound.class);
    handling.accept(filed.id(), counter.centre);
    assertThat(told(filed.id())).isEmpty();
  }

  @Test
  void each_step_is_told_by_text() {
    var filed = from(null, null, "13922330001");
    counter.answered(filed.id(), counter.officer);
    voice.escalate(filed.code(), filed.secret(), "still wrong");
    handling.assign(filed.id(), counter.centre.id(), counter.centre);
    handling.answer(filed.id(), "We looked again.", counter.centre);
    voice.content(filed.code(), filed.secret(), 4);
    voice.closeSettled();

    assertThat(told(filed.id()))
        .containsExactly(
            "complaint.told.received",
            "complaint.told.accepted",
            "complaint.told.answered",
            "complaint.told.answered",
            "complaint.told.closed");
    assertThat(texts(filed.id()))
        .allSatisfy(text -> assertThat(text).contains(filed.code()).doesNotContain("13922330001"));

    var refused = from(null, null, "13922330002");
    handling.refuse(refused.id(), new Refusal("Not ours.", "the land office"), counter.centre);
    assertThat(told(refused.id()))
        .containsExactly("complaint.told.received", "complaint.told.refused");
  }

  @Test
  void number_and_phone_together_open_it_and_nothing_tells_which_was_wrong() {
    var filed = from(null, null, "13922330003");
    var other = from(null, null, "13922330004");

    assertThat(complainants.withPhone(filed.code(), " 139 2233 0003").id()).isEqualTo(filed.id());
    for (var wrong : List.of("13922330004", "", "0")) {
      assertThatThrownBy(() -> complainants.withPhone(filed.code(), wrong))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> complainants.withPhone("CM-0000000-0", "13922330003"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> complainants.withPhone(counter.anonymous(ComplaintSubject.SHOP).code(), ""))
        .isInstanceOf(NotFound.class);
    assertThat(other.code()).isNotEqualTo(filed.code());
  }

  @Test
  void they_are_forgotten_a_year_after_the_end_and_never_before_it() {
    var open = from(null, "周明远", null);
    var ended = from(null, "周明远", null);
    handling.refuse(ended.id(), new Refusal("Not ours.", "the land office"), counter.centre);
    transaction.executeWithoutResult(_ -> {
      db.sql("update filer set ended_at = ended_at - interval '366 days' where subject_id = :id")
          .param("id", ended.id())
          .update();
    });
    retention.run();

    assertThat(count("select count(*) from filer where subject_id = :id", open.id())).isOne();
    assertThat(count("select count(*) from filer where subject_id = :id", ended.id())).isZero();
  }

  private Filed from(@Nullable UUID about, @Nullable String name, @Nullable String phone) {
    return complaints.file(
        Counter.complaint(ComplaintSubject.STAFF, about, new Filer(name, phone)), null);
  }

  private List<String> told(UUID id) {
    return all("select kind from message where recipient_id = :id order by written_at, id", id);
  }

  private List<String> texts(UUID id) {
    return all("select text_zh from message where recipient_id = :id", id);
  }

  private List<String> all(String sql, UUID id) {
    return transaction.execute(
        _ -> db.sql(sql).param("id", id).query((row, _) -> row.getString(1)).list());
  }

  private long count(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(Long.class).single());
  }
}

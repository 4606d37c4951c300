package org.walnut.filer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.message.OwnPhones;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.PersonalSection;
import org.walnut.privacy.Subject;
import org.walnut.privacy.SubjectKind;
import org.walnut.shared.Ids;

/** Who left a phone with a complaint sees so, and has it erased when the matter is over. */
@RoomTest
@Import(FilerRecordsTests.Proven.class)
class FilerRecordsTests {

  /** One account, which has shown that this phone is its own. */
  @TestComponent
  static class Proven implements OwnPhones {

    static final UUID ACCOUNT = Ids.next();

    @Override
    public Optional<String> ownPhone(UUID account) {
      return account.equals(ACCOUNT) ? Optional.of("13922330099") : Optional.empty();
    }
  }

  private static final DataSubject MINE = account(Proven.ACCOUNT);

  @Autowired FilerRecords records;
  @Autowired Filers filers;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private final Subject ended = new Subject(SubjectKind.COMPLAINT, Ids.next(), "CM-1");
  private final Subject open = new Subject(SubjectKind.OBJECTION, Ids.next(), "OB-1");

  @BeforeEach
  void one_matter_is_over_and_one_is_open() {
    transaction.executeWithoutResult(_ -> db.sql("delete from filer").update());
    filers.keep(ended, new Filer("周明远", "139 2233-0099"));
    filers.keep(open, new Filer(null, "13922330099"));
    filers.keep(
        new Subject(SubjectKind.COMPLAINT, Ids.next(), "CM-2"), new Filer("他人", "13922330098"));
    filers.ended(ended);
  }

  @Test
  void what_came_with_the_phone_is_shown_to_its_owner_alone() {
    assertThat(shown(MINE)).contains("周明远", "13922330099", "投诉", "异议").doesNotContain("他人");
    assertThat(shown(account(Ids.next()))).doesNotContain("13922330099", "他人");
  }

  @Test
  void what_is_over_is_erased_and_what_is_open_is_named() {
    var erasure = transaction.execute(_ -> records.erase(MINE));

    assertThat(erasure.erased()).isEqualTo(1);
    assertThat(erasure.kept()).containsExactly("filer.kept");
    assertThat(filers.masked(ended)).isEmpty();
    assertThat(filers.masked(open)).isPresent();
  }

  @Test
  void nothing_is_named_when_nothing_stays() {
    filers.ended(open);

    assertThat(transaction.execute(_ -> records.erase(MINE)).kept()).isEmpty();
    assertThat(records(MINE).rows()).isEmpty();
  }

  private String shown(DataSubject subject) {
    return records(subject).rows().toString();
  }

  private PersonalSection records(DataSubject subject) {
    return transaction.execute(_ -> records.about(subject)).getFirst();
  }

  private static DataSubject account(UUID id) {
    return new DataSubject(DataSubject.Kind.ACCOUNT, id);
  }
}

package org.walnut.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@PrivacyTest
class ConsentsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Person staff = People.countyStaff();
  private Subject subject = Subject.household(Ids.next(), "H-1");

  @Autowired Consents consents;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void somebody_never_asked() {
    subject = Subject.household(Ids.next(), "H-1");
  }

  @Test
  void nobody_has_consented_before_being_asked() {
    assertThat(consents.isGiven(subject.id(), ConsentPurpose.TRACE_NAME)).isFalse();
    assertThat(consents.isWithdrawn(subject.id(), ConsentPurpose.TRACE_NAME)).isFalse();
  }

  @Test
  void a_consent_holds_for_its_own_purpose_and_county_only() {
    consents.give(subject, byVoice(ConsentPurpose.TRACE_NAME), staff);

    assertThat(consents.isGiven(subject.id(), ConsentPurpose.TRACE_NAME)).isTrue();
    assertThat(consents.isGiven(subject.id(), ConsentPurpose.SMS)).isFalse();
    assertThat(
            Tenancy.within(
                "522731", () -> consents.isGiven(subject.id(), ConsentPurpose.TRACE_NAME)))
        .isFalse();
  }

  @Test
  void what_is_taken_back_ends_at_once_and_stays_in_the_history() {
    consents.give(subject, byVoice(ConsentPurpose.SMS), staff);
    withdraw();

    assertThat(consents.isGiven(subject.id(), ConsentPurpose.SMS)).isFalse();
    assertThat(consents.isWithdrawn(subject.id(), ConsentPurpose.SMS)).isTrue();
    assertThat(consents.history(subject.id()))
        .extracting(ConsentStep::given, ConsentStep::byWhom, ConsentStep::textVersion)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(false, "李暗记", 1),
            org.assertj.core.groups.Tuple.tuple(true, "李暗记", 1));
    assertThatExceptionOfType(Refused.class).isThrownBy(this::withdraw);

    consents.give(subject, byVoice(ConsentPurpose.SMS), staff);
    assertThat(consents.isGiven(subject.id(), ConsentPurpose.SMS)).isTrue();
  }

  @Test
  void a_paper_needs_its_file_and_a_word_its_witness() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> consent(ConsentHow.PAPER, "王见证", null));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> consent(ConsentHow.VOICE_WITNESS, null, null));
    assertThat(consent(ConsentHow.PAPER, null, Ids.next()).witness()).isNull();
  }

  @Test
  void who_spoke_is_sealed() {
    consents.give(subject, byVoice(ConsentPurpose.BANK), staff);

    String row =
        transaction.execute(_ ->
            db.sql("select s::text from consent_step s where subject_id = :id")
                .param("id", subject.id())
                .query(String.class)
                .single());
    assertThat(row).doesNotContain("李暗记", "王见证");
  }

  private void withdraw() {
    consents.withdraw(
        subject, ConsentPurpose.SMS, new Withdrawal(ConsentHow.VOICE_WITNESS, "李暗记"), staff);
  }

  private static NewConsent byVoice(ConsentPurpose purpose) {
    return new NewConsent(purpose, ConsentHow.VOICE_WITNESS, "李暗记", "王见证", null, DAY);
  }

  private static NewConsent consent(
      ConsentHow how, @Nullable String witness, @Nullable UUID document) {
    return new NewConsent(ConsentPurpose.SMS, how, "李暗记", witness, document, DAY);
  }
}

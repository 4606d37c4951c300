package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.People;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.PersonalSection;
import org.walnut.privacy.Retention;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** What somebody was told is theirs to see, and its phone to have erased. */
@MessageTest
class MessageRecordsTests {

  private static final String VILLAGE = "621221108200";

  @Autowired Messages messages;
  @Autowired MessageRecords records;
  @Autowired MessageRetention inTime;
  @Autowired Retention retention;
  @Autowired Wishes wishes;
  @Autowired Village village;
  @Autowired Watch watch;
  @Autowired TransactionTemplate transaction;

  UUID household;

  @BeforeEach
  void somebody_was_told_on_a_relatives_phone() {
    watch.goOnTo(LocalTime.NOON);
    household = village.household(VILLAGE, null);
    wishes.changeHousehold(
        household,
        new NewWish(Way.PRINT, "zh", "a niece", "13900000042", List.of(Topic.NEWS)),
        People.countyStaff());
    messages.send(
        new NewMessage(
                "sample.message",
                Channel.PRINT,
                RecipientKind.HOUSEHOLD,
                household,
                Map.of("code", "RECORD-1", "amount", new Money(1250)),
                "/a")
            .toPhone("13900000043"));
  }

  @Test
  void everything_is_handed_over_in_the_clear() {
    assertThat(told()).contains("RECORD-1", "13900000043", "a niece", "13900000042");
  }

  @Test
  void phones_and_the_relative_go_and_the_words_stay() {
    var erasure = transaction.execute(_ -> records.erase(subject()));

    assertThat(erasure.erased()).isEqualTo(2);
    assertThat(erasure.kept()).containsExactly("message.kept");
    assertThat(told()).contains("RECORD-1").doesNotContain("13900000043", "a niece", "13900000042");
    assertThat(transaction.execute(_ -> records.erase(subject())).erased()).isZero();
  }

  @Test
  void a_phone_is_erased_in_time_unless_its_message_is_still_on_the_way() {
    watch.goOnTo(LocalTime.of(22, 0));
    messages.send(
        new NewMessage(
                "sample.message",
                Channel.SMS,
                RecipientKind.HOUSEHOLD,
                household,
                Map.of("code", "RECORD-2", "amount", new Money(1250)),
                "/a")
            .toPhone("13900000044"));

    retention.run();
    assertThat(told()).contains("13900000043", "13900000044");
    transaction.executeWithoutResult(_ -> inTime.eraseSome(watch.instant().plusSeconds(1)));
    assertThat(told())
        .contains("RECORD-1", "RECORD-2", "13900000044")
        .doesNotContain("13900000043");
  }

  @Test
  void others_see_nothing_of_it() {
    var other = new DataSubject(DataSubject.Kind.ACCOUNT, Ids.next());

    List<PersonalSection> told = transaction.execute(_ -> records.about(other));
    assertThat(told).flatExtracting(PersonalSection::rows).isEmpty();
  }

  private DataSubject subject() {
    return new DataSubject(DataSubject.Kind.HOUSEHOLD, household);
  }

  private String told() {
    return transaction.execute(_ -> records.about(subject())).toString();
  }
}

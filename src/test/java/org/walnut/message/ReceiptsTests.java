package org.walnut.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import org.walnut.tenancy.Tenancy;

/** Receipts as the gateway, and others, may send them. */
@MessageTest
class ReceiptsTests {

  @Autowired Messages messages;
  @Autowired Phones phones;
  @Autowired Watch watch;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private UUID message;

  /** A message that the gateway has, and will not tell of by itself. */
  @BeforeEach
  void handed() throws Exception {
    phones.be(Phones.Mood.OPEN);
    watch.goOnTo(LocalTime.NOON);
    phones.trouble("UNKNOWN");
    message =
        messages.send(
            new NewMessage(
                    "sample.message",
                    Channel.SMS,
                    RecipientKind.HOUSEHOLD,
                    Ids.next(),
                    Map.of("code", "T-1", "amount", new Money(1250)),
                    "/statements/1")
                .toPhone("13800002222"));
    await().until(() -> Tenancy.calling(InCheng.COUNTY, () -> state() == MessageState.UNKNOWN));
  }

  @AfterEach
  void doneWithTroubles() throws Exception {
    phones.trouble("NONE");
  }

  @Test
  void a_signed_receipt_is_taken_and_a_replay_does_nothing() throws Exception {
    var receipt = receipt("DELIVERED", message);
    var signature = signed(receipt);

    assertThat(phones.tell(receipt, signature)).isEqualTo(200);
    assertThat(phones.tell(receipt, signature)).isEqualTo(200);
    assertThat(phones.tell(receipt, signed(receipt))).isEqualTo(200);
    assertThat(state()).isEqualTo(MessageState.DELIVERED);
    assertThat(outcomes("DELIVERED")).isEqualTo(1);
  }

  @Test
  void a_forged_or_changed_or_old_receipt_is_refused_and_noted() throws Exception {
    var receipt = receipt("DELIVERED", message);
    var forged = Signature.of("guessed", watch.instant(), receipt.getBytes(UTF_8));
    var old =
        Signature.of(
            Phones.SECRET, watch.instant().minus(Duration.ofMinutes(6)), receipt.getBytes(UTF_8));

    assertThat(phones.tell(receipt, forged)).isEqualTo(401);
    assertThat(phones.tell(receipt("FAILED", message), signed(receipt))).isEqualTo(401);
    assertThat(phones.tell(receipt, old)).isEqualTo(401);
    assertThat(state()).isEqualTo(MessageState.UNKNOWN);
    assertThat(count("select count(*) from activity where kind = 'message.forgedReceipt'"))
        .isEqualTo(1);
  }

  @Test
  void what_is_no_receipt_and_what_is_of_no_message_is_refused() throws Exception {
    assertThat(tell("what?")).isEqualTo(422);
    assertThat(tell("{}")).isEqualTo(422);
    assertThat(tell(receipt("NEVER_GIVEN", message))).isEqualTo(422);
    assertThat(tell(receipt("DELIVERED", Ids.next()))).isEqualTo(404);
  }

  @Test
  void what_has_arrived_stays_so_and_what_failed_may_arrive_after_all() throws Exception {
    tell(receipt("FAILED", message));
    assertThat(state()).isEqualTo(MessageState.FAILED);
    tell(receipt("DELIVERED", message));
    assertThat(state()).isEqualTo(MessageState.DELIVERED);
    tell(receipt("FAILED", message));
    tell(receipt("DELIVERED", message));
    assertThat(state()).isEqualTo(MessageState.DELIVERED);
    assertThat(outcomes("DELIVERED")).isEqualTo(1);
  }

  private int tell(String receipt) throws Exception {
    return phones.tell(receipt, signed(receipt));
  }

  private Signature signed(String receipt) {
    return Signature.of(Phones.SECRET, watch.instant(), receipt.getBytes(UTF_8));
  }

  private static String receipt(String state, UUID number) {
    return """
    {"receipt":"%s","number":"%s","state":"%s","at":"2026-11-26T04:00:00Z"}
    """
        .formatted(Ids.next(), number, state);
  }

  private MessageState state() {
    return transaction.execute(_ ->
        MessageState.valueOf(
            db.sql("select state from message_card where id = :id")
                .param("id", message)
                .query(String.class)
                .single()));
  }

  private long outcomes(String outcome) {
    return count(
        "select count(*) from message_outcome where message_id = '"
            + message
            + "' and outcome = '"
            + outcome
            + "'");
  }

  private long count(String sql) {
    return transaction.execute(_ -> db.sql(sql).query(Long.class).single());
  }
}

package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
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
import org.walnut.tenancy.Tenancy;

/** Messages on their way to a phone, through a gateway in every mood. */
@MessageTest
class GatewayTests {

  @Autowired Messages messages;
  @Autowired MessageRound round;
  @Autowired Phones phones;
  @Autowired Watch watch;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  /** What other tests left at the gateway is none of ours. */
  @BeforeEach
  void inOrder() throws Exception {
    doneWithTroubles();
    watch.goOnTo(LocalTime.NOON);
    transaction.executeWithoutResult(_ -> db.sql("delete from message_errand").update());
  }

  @AfterEach
  void doneWithTroubles() throws Exception {
    phones.be(Phones.Mood.OPEN);
    phones.trouble("NONE");
  }

  @Test
  void a_text_is_brought_and_the_gateway_tells_that_it_arrived() {
    var id = messages.send(text());

    comesTo(id, MessageState.DELIVERED);
    assertThat(history(id)).endsWith("DELIVERED").containsOnlyOnce("DELIVERED");
    assertThat(arrived(id)).isEqualTo("您的 T-1 已到账：¥12.50");
    assertThat(errands(id)).isZero();
  }

  @Test
  void a_text_is_in_the_language_of_its_receiver() {
    var id = messages.send(text().inLanguage(Locale.ENGLISH));

    comesTo(id, MessageState.DELIVERED);
    assertThat(arrived(id)).isEqualTo("Your T-1 has arrived: ¥12.50");
  }

  @Test
  void a_secret_reaches_the_phone_and_stays_nowhere_else() {
    var id = messages.send(code());

    comesTo(id, MessageState.DELIVERED);
    assertThat(arrived(id)).contains("482913");
    assertThat(stored(id)).contains(Secret.DOTS).doesNotContain("482913");
    assertThat(errands(id)).isZero();
  }

  @Test
  void a_secret_that_could_not_be_handed_over_in_time_is_forgotten() throws Exception {
    phones.trouble("DOWN");
    var id = messages.send(code().until(watch.instant().plusSeconds(300)));
    await().until(inCheng(() -> history(id).contains("WAITING")));
    assertThat(kept(id)).contains("482913");

    watch.forward(Duration.ofMinutes(6));
    round.run();
    assertThat(state(id)).isEqualTo(MessageState.FAILED);
    assertThat(errands(id)).isZero();
  }

  @Test
  void only_a_code_carries_a_secret_and_only_to_a_phone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.send(sms("sample.code", Map.of("code", "482913"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            messages.send(
                sms(
                    "sample.message",
                    Map.of("code", new Secret("482913"), "amount", new Money(1)))));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new NewMessage(
                "sample.code",
                Channel.PRINT,
                RecipientKind.HOUSEHOLD,
                Ids.next(),
                Map.of("code", new Secret("482913")),
                "/a"));
  }

  @Test
  void a_gateway_out_of_order_is_tried_again_with_growing_pauses() throws Exception {
    phones.trouble("DOWN");
    var id = messages.send(text());
    await().until(inCheng(() -> history(id).contains("WAITING")));
    round.run();
    assertThat(tries(id)).isEqualTo(1);

    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(tries(id)).isEqualTo(2);
    phones.trouble("NONE");
    watch.forward(Duration.ofSeconds(20));
    round.run();
    assertThat(tries(id)).isEqualTo(2);
    watch.forward(Duration.ofSeconds(11));
    round.run();
    comesTo(id, MessageState.DELIVERED);
  }

  @Test
  void after_a_day_of_trying_it_has_failed() throws Exception {
    phones.trouble("DOWN");
    var id = messages.send(text());
    await().until(inCheng(() -> history(id).contains("WAITING")));

    watch.forward(Duration.ofHours(25));
    round.run();
    assertThat(state(id)).isEqualTo(MessageState.FAILED);
    assertThat(why(id)).isEqualTo("message.why.gaveUp");
  }

  @Test
  void a_text_that_does_not_arrive_has_failed() throws Exception {
    phones.trouble("FAIL");
    var id = messages.send(text());
    comesTo(id, MessageState.FAILED);
    assertThat(why(id)).isEqualTo("message.why.notDelivered");
  }

  @Test
  void word_that_comes_twice_counts_once() throws Exception {
    phones.trouble("DUPLICATE");
    var id = messages.send(text());
    comesTo(id, MessageState.DELIVERED);
    await().until(inCheng(() -> timesTold(id) == 2));
    assertThat(history(id)).endsWith("DELIVERED").containsOnlyOnce("DELIVERED");
  }

  @Test
  void a_gateway_that_does_not_know_is_asked_again_until_it_does() throws Exception {
    phones.trouble("UNKNOWN");
    var id = messages.send(text());
    comesTo(id, MessageState.UNKNOWN);

    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(state(id)).isEqualTo(MessageState.UNKNOWN);
    phones.trouble("NONE");
    watch.forward(Duration.ofMinutes(2));
    round.run();
    assertThat(state(id)).isEqualTo(MessageState.DELIVERED);
    assertThat(phones.given()).isPositive();
  }

  @Test
  void a_text_taken_by_a_gateway_whose_answer_was_lost_is_not_brought_twice() {
    phones.given();
    phones.be(Phones.Mood.GARBLED);
    var id = messages.send(text());
    await().until(inCheng(() -> !history(id).isEmpty()));
    phones.be(Phones.Mood.OPEN);
    watch.forward(Duration.ofSeconds(11));
    round.run();

    comesTo(id, MessageState.DELIVERED);
    assertThat(phones.given()).isEqualTo(1);
  }

  @Test
  void a_text_that_was_lost_on_its_way_is_handed_over_again_once_the_gateway_says_so() {
    phones.given();
    phones.be(Phones.Mood.LOSES);
    var id = messages.send(text());
    comesTo(id, MessageState.UNKNOWN);
    phones.be(Phones.Mood.OPEN);
    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(why(id)).isEqualTo("message.why.neverGiven");
    round.run();

    comesTo(id, MessageState.DELIVERED);
    assertThat(phones.given()).isEqualTo(2);
  }

  @Test
  void a_text_of_which_no_word_comes_is_asked_after() throws Exception {
    phones.trouble("DELAY");
    var id = messages.send(text());
    comesTo(id, MessageState.HANDED);
    watch.forward(Duration.ofMinutes(3));
    round.run();

    assertThat(state(id)).isEqualTo(MessageState.DELIVERED);
  }

  private NewMessage text() {
    return sms("sample.message", Map.of("code", "T-1", "amount", new Money(1250)));
  }

  private NewMessage code() {
    return sms("sample.code", Map.of("code", new Secret("482913")));
  }

  private static NewMessage sms(String kind, Map<String, Object> args) {
    return new NewMessage(
            kind, Channel.SMS, RecipientKind.HOUSEHOLD, Ids.next(), args, "/statements/1")
        .toPhone("138" + Ids.next().toString().replaceAll("\\D", "").substring(0, 8));
  }

  private void comesTo(UUID id, MessageState state) {
    await().until(inCheng(() -> state(id) == state));
  }

  private static java.util.concurrent.Callable<Boolean> inCheng(
      java.util.concurrent.Callable<Boolean> what) {
    return () -> Tenancy.calling(InCheng.COUNTY, what);
  }

  private MessageState state(UUID id) {
    return MessageState.valueOf(text("select state from message_card where id = :id", id));
  }

  private String why(UUID id) {
    return text("select why from message_card where id = :id", id);
  }

  private String arrived(UUID id) {
    return text("select body from sandbox_text where id = :id", id);
  }

  private String stored(UUID id) {
    return text("select text_zh || text_en from message where id = :id", id);
  }

  private String kept(UUID id) {
    return text("select full_text from message_errand where message_id = :id", id);
  }

  private List<String> history(UUID id) {
    return texts("select outcome from message_outcome where message_id = :id order by at, id", id);
  }

  private int errands(UUID id) {
    return Integer.parseInt(
        text("select count(*)::text from message_errand where message_id = :id", id));
  }

  private int tries(UUID id) {
    return Integer.parseInt(
        text(
            "select coalesce(max(tries), 0)::text from message_errand where message_id = :id", id));
  }

  private int timesTold(UUID id) {
    return Integer.parseInt(
        text("select coalesce(max(times), 0)::text from message_receipt where number = :id", id));
  }

  private String text(String sql, UUID id) {
    return texts(sql, id).getFirst();
  }

  private List<String> texts(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(String.class).list());
  }
}

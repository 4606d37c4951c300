package org.walnut.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Households that chose WeChat, and the receiver's phone as the sandbox plays it. */
@PayoutTest
class WechatPayoutTests {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired Till till;
  @Autowired Payouts payouts;
  @Autowired PayoutChoices choices;
  @Autowired TransferErrands errands;
  @Autowired TransferLife life;
  @Autowired PayoutRound round;
  @Autowired PayoutFacts facts;
  @Autowired PayoutClock clock;
  @Autowired Ledger ledger;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void calm() throws Exception {
    trouble("NONE");
  }

  @Test
  void what_the_receiver_confirms_is_paid() throws Exception {
    var before = ledger.balance(AccountRef.wechat());
    var payout = waiting();
    assertThat(till.owed(payout.household())).isEqualTo(new Money(-34_567));
    assertThat(facts.paid(payout.id())).isEmpty();
    assertThat(
            count(
                "select count(*) from message where kind = 'payout.confirm' and recipient_id = :id",
                payout.household()))
        .isEqualTo(1);

    decide(payout, "CONFIRM");
    until(payout, TransferState.SUCCESS);
    assertThat(ledger.balance(AccountRef.wechat())).isEqualTo(before.plus(payout.amount()));
    assertThat(facts.paid(payout.id())).hasSize(1);
    assertThat(errands.query(payout.id())).isTrue();
    assertThat(facts.paid(payout.id())).hasSize(1);
  }

  @Test
  void however_it_is_told_it_is_paid_once() throws Exception {
    for (var deed :
        new String[] {
          "CONFIRM_TOLD_TWICE",
          "CONFIRM_TOLD_FORGED",
          "CONFIRM_TOLD_REPLAYED",
          "CONFIRM_TOLD_UNKNOWN",
          "CONFIRM_TOLD_REORDERED"
        }) {
      var payout = waiting();
      decide(payout, deed);
      until(payout, TransferState.SUCCESS);
      assertThat(facts.paid(payout.id())).as(deed).hasSize(1);
    }
    eventually(() -> activities("payout.forgedNotice") > 0);
    eventually(() -> activities("payout.unknownTransfer") > 0);
    eventually(() -> activities("payout.transferContradicted") > 0);
    assertThat(facts.of(PayoutFailed.class)).noneMatch(fact -> fact.why().equals("WECHAT_REFUSED"));
  }

  @Test
  void another_amount_is_suspect_until_the_service_says_otherwise() throws Exception {
    var payout = waiting();
    decide(payout, "CONFIRM_TOLD_WRONG");
    until(payout, TransferState.SUSPECT);
    assertThat(facts.paid(payout.id())).isEmpty();
    assertThat(activities("payout.transferOtherAmount")).isPositive();

    assertThat(errands.query(payout.id())).isTrue();
    assertThat(state(payout)).isEqualTo(TransferState.SUCCESS);
    assertThat(facts.paid(payout.id())).hasSize(1);
  }

  @Test
  void what_is_never_told_is_asked_for() throws Exception {
    var payout = waiting();
    decide(payout, "CONFIRM_NEVER_TOLD");
    clock.forward(Duration.ofMinutes(16));
    round.run();
    assertThat(state(payout)).isEqualTo(TransferState.SUCCESS);
  }

  @Test
  void what_nobody_confirms_for_a_day_is_owed_again() {
    var payout = waiting();
    clock.forward(Duration.ofHours(25));
    round.run();
    until(payout, TransferState.FAIL);

    assertThat(till.owed(payout.household())).isEqualTo(Money.ZERO);
    assertThat(facts.failed(payout.id()))
        .extracting(PayoutFailed::why)
        .containsExactly("NOT_CONFIRMED");
    round.run();
    assertThat(facts.failed(payout.id())).hasSize(1);
  }

  @Test
  void a_receiver_who_cannot_take_it_and_a_transfer_taken_back_are_owed_again() throws Exception {
    var refused = waiting();
    decide(refused, "REFUSE");
    until(refused, TransferState.FAIL);
    assertThat(facts.failed(refused.id()))
        .extracting(PayoutFailed::why)
        .containsExactly("WECHAT_REFUSED");

    var taken = waiting();
    errands.cancel(taken.id());
    assertThat(state(taken)).isEqualTo(TransferState.CANCELLED);
    assertThat(till.owed(taken.household())).isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> errands.cancel(taken.id())).isInstanceOf(Refused.class);
    assertThat(facts.failed(taken.id())).hasSize(1);
  }

  @Test
  void a_service_that_is_away_or_too_slow_is_asked_again_under_the_same_number() throws Exception {
    trouble("DOWN");
    var payout = laidOut(34_567);
    assertThat(errands.ask(payout.id())).isFalse();
    assertThat(state(payout)).isEqualTo(TransferState.CREATED);
    trouble("SLOW");
    assertThat(errands.ask(payout.id())).isFalse();
    trouble("NONE");
    clock.forward(Duration.ofMinutes(1));
    round.run();

    until(payout, TransferState.WAIT_USER_CONFIRM);
    assertThat(
            count(
                "select count(*) from sandbox_transfer where bill_no = replace(:id::text, '-', '')",
                payout.id()))
        .isEqualTo(1);
  }

  @Test
  void what_the_service_has_never_heard_of_is_made_known_again() throws Exception {
    trouble("DOWN");
    var payout = laidOut(34_567);
    assertThat(errands.ask(payout.id())).isFalse();
    life.answered(
        payout.id(), new TransferAnswer(TransferState.ACCEPTED, payout.amount(), null, null, null));
    trouble("NONE");

    assertThat(errands.query(payout.id())).isTrue();

    assertThat(
            count(
                "select count(*) from sandbox_transfer where bill_no = replace(:id::text, '-', '')",
                payout.id()))
        .isEqualTo(1);
  }

  @Test
  void what_wechat_does_not_take_at_once_is_no_batch() {
    assertThatThrownBy(() -> laidOut(200_000)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> laidOut(9)).isInstanceOf(Refused.class);
  }

  @Test
  void what_is_not_signed_is_not_heard() throws Exception {
    assertThat(post("/callbacks/transfers/" + InCheng.COUNTY, "{}")).isEqualTo(401);
  }

  private NewPayout waiting() {
    var payout = laidOut(34_567);
    until(payout, TransferState.WAIT_USER_CONFIRM);
    return payout;
  }

  private NewPayout laidOut(long fen) {
    var household = till.household("王秀英", null);
    var openid = "o" + household.toString().replace("-", "").substring(5);
    choices.choose(household, new NewPayoutChoice(PayoutWay.WECHAT, openid, true), Till.OFFICER);
    var route = choices.route(household);
    var payout =
        new NewPayout(
            Ids.next(), household, "王秀英", route.way(), route.target(), new Money(fen), "ST-1");
    payouts.batch(List.of(payout));
    return payout;
  }

  private void decide(NewPayout payout, String deed) throws Exception {
    var bill = payout.id().toString().replace("-", "");
    var path = "/sandbox/wechat/api/" + InCheng.COUNTY + "/transfers/" + bill + "/decision";
    assertThat(post(path, "{\"deed\":\"" + deed + "\"}")).isEqualTo(204);
  }

  private void trouble(String trouble) throws Exception {
    post("/sandbox/pay/api/" + InCheng.COUNTY + "/trouble", "{\"trouble\":\"" + trouble + "\"}");
  }

  private int post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private void until(NewPayout payout, TransferState state) {
    eventually(() -> state(payout) == state);
  }

  private TransferState state(NewPayout payout) {
    return life.card(payout.id()).state();
  }

  private long activities(String kind) {
    return transaction.execute(_ ->
        db.sql("select count(*) from activity where kind = :kind")
            .param("kind", kind)
            .query(Long.class)
            .single());
  }

  private long count(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(Long.class).single());
  }

  private static void eventually(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(20)).until(() -> Tenancy.calling(InCheng.COUNTY, condition));
  }
}

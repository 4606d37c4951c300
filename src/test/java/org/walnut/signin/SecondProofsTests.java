package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.privacy.Seals;
import org.walnut.shared.Refused;

@RoomTest
@Import(TwoCounties.class)
class SecondProofsTests {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired AccountPhones phones;
  @Autowired SecondProofs proofs;
  @Autowired Seals seals;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private String login;
  private Person me;
  private String phone;
  private Post post;

  @BeforeEach
  void somebody_new() {
    login = Comer.account(accounts, Role.AUDITOR);
    me = accounts.person(login).orElseThrow();
    phone = People.phone();
    post = new Post(db, transaction, seals);
    rule(SecondProofRule.WHERE_THERE_IS_ONE);
  }

  @Test
  void who_has_a_phone_shows_it_after_the_password() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = new Comer(web);

    assertThat(comer.signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/sign-in/second");
    assertThat(comer.isIn()).isFalse();
    assertThat(comer.get("/sign-in/second")).hasStatusOk().bodyText().doesNotContain(phone);
    assertThat(comer.post("/sign-in/second")).hasRedirectedUrl("/sign-in/code");
    assertThat(comer.isIn()).isFalse();
    var session = comer.cookie("walnut_session");
    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/roles?continue");
    assertThat(comer.isIn()).isTrue();
    assertThat(comer.cookie("walnut_session")).isNotEqualTo(session);
  }

  @Test
  void a_page_that_was_asked_for_is_still_the_next_one() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = new Comer(web);
    comer.get("/roles?of=all");
    comer.signIn(login, Comer.PASSWORD);
    comer.post("/sign-in/second");

    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/roles?of=all&continue");
  }

  @Test
  void who_has_neither_phone_nor_passkey_comes_in_by_password_unless_the_county_asks_more() {
    assertThat(new Comer(web).signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/desk");
    rule(SecondProofRule.ALWAYS);

    var comer = new Comer(web);
    assertThat(comer.signIn(login, Comer.PASSWORD)).hasStatus(409).bodyText().contains("请县中心重新发邀请");
    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_county_that_asks_for_nothing_says_so_itself() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    rule(SecondProofRule.NEVER);

    assertThat(new Comer(web).signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/desk");
  }

  @Test
  void who_would_stay_outside_does_not_ask_it_of_all() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> proofs.change(SecondProofRule.ALWAYS, me));
    phones.bind(me.id(), login, new PhoneNumber(phone));
    proofs.change(SecondProofRule.ALWAYS, me);

    assertThat(proofs.rule()).isEqualTo(SecondProofRule.ALWAYS);
  }

  @Test
  void a_code_to_come_in_with_is_no_second_proof_of_somebody_else() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);
    comer.post("/sign-in/phone", "county", "621221", "phone", phone + "7");

    comer.post("/sign-in/code", "code", post.code(phone + "7"));
    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_code_asked_for_by_one_account_opens_no_other() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var other = Comer.account(accounts, Role.AUDITOR);
    phones.bind(
        accounts.person(other).orElseThrow().id(),
        other,
        new PhoneNumber(phone.substring(0, 10) + (char) ('0' + (phone.charAt(10) - '0' + 1) % 10)));
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);
    comer.post("/sign-in/second");

    comer.signIn(other, Comer.PASSWORD);
    comer.post("/sign-in/code", "code", post.code(phone));

    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_role_taken_away_and_an_account_closed_between_password_and_code_let_nobody_in() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);
    comer.post("/sign-in/second");
    transaction.executeWithoutResult(_ ->
        db.sql("update account set closed_at = now() where id = :id")
            .param("id", me.id())
            .update());

    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/sign-in?late");
    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_code_tried_too_often_leads_back_to_where_another_is_asked_for() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);
    comer.post("/sign-in/second");
    for (int tries = 0; tries < 4; tries++) {
      assertThat(comer.post("/sign-in/code", "code", "guess")).hasStatus(422);
    }
    assertThat(comer.post("/sign-in/code", "code", "guess"))
        .hasRedirectedUrl("/sign-in/second?over");
    assertThat(comer.get("/sign-in/second?over=")).hasStatusOk().bodyText().contains("不能用了");
    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_program_gets_no_token_by_the_password_alone() {
    phones.bind(me.id(), login, new PhoneNumber(phone));

    assertThat(
            web.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"login\": \"%s\", \"password\": \"%s\", \"acts\": []}"
                        .formatted(login, Comer.PASSWORD)))
        .hasStatus(403);
  }

  @Test
  void a_phone_is_entered_with_the_password_and_a_code() {
    var comer = in();
    assertThat(comer.post("/my/phone", "phone", phone, "current", "a guess")).hasStatus(422);
    assertThat(comer.post("/my/phone", "phone", phone)).hasStatus(422);
    assertThat(comer.post("/my/phone", "phone", phone, "current", Comer.PASSWORD))
        .hasRedirectedUrl("/my/phone");
    assertThat(comer.get("/my/phone")).hasStatusOk();
    assertThat(phones.of(me.id())).isEmpty();

    assertThat(comer.post("/my/phone/code", "code", "no code")).hasStatus(422);
    assertThat(comer.post("/my/phone/code", "code", post.code(phone)))
        .hasRedirectedUrl("/my/sign-in");

    assertThat(phones.of(me.id())).contains(new PhoneNumber(phone));
    assertThat(comer.post("/my/phone/removal", "current", "a guess")).hasStatus(422);
    assertThat(phones.of(me.id())).isPresent();
    comer.post("/my/phone/removal", "current", Comer.PASSWORD);
    assertThat(phones.of(me.id())).isEmpty();
  }

  @Test
  void a_code_for_a_new_phone_opens_no_account() {
    var comer = in();
    comer.post("/my/phone", "phone", phone, "current", Comer.PASSWORD);

    assertThat(comer.post("/sign-in/code", "code", post.code(phone)))
        .hasRedirectedUrl("/sign-in/phone?over");
  }

  @Test
  void the_phone_of_before_is_told_that_another_took_its_place() {
    phones.bind(me.id(), login, new PhoneNumber(phone));
    phones.bind(me.id(), login, new PhoneNumber(phone + "1"));

    var told =
        transaction.execute(_ ->
            db.sql(
                    "select count(*) from message where kind = 'signin.phoneMoved' and recipient_id = :me and phone_mark = :mark")
                .param("me", me.id())
                .param("mark", seals.mark(org.walnut.privacy.MarkKind.PHONE, phone))
                .query(Long.class)
                .single());
    assertThat(told).isEqualTo(1);
  }

  @Test
  void a_passkey_is_neither_added_nor_removed_nor_a_token_made_without_the_password() {
    var comer = in();
    assertThat(comer.post("/my/passkeys", "label", "phone", "current", "a guess", "passkey", "{}"))
        .hasStatus(422)
        .bodyText()
        .contains("这不是您现在的密码");
    assertThat(comer.post("/my/passkeys/" + UUID.randomUUID() + "/removal", "current", "a guess"))
        .hasStatus(422);
    assertThat(comer.post("/my/tokens", "label", "x", "days", "3", "current", "a guess"))
        .hasStatus(422);
    comer.post("/my/tokens", "label", "x", "days", "3", "current", Comer.PASSWORD);
    assertThat(comer.get("/my/sign-in")).bodyText().contains("停用");
  }

  private Comer in() {
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);
    return comer;
  }

  private void rule(SecondProofRule rule) {
    new CountyRule(db, transaction).be(rule);
  }
}

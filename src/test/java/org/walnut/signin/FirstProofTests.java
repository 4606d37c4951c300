package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.privacy.Seals;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Where the county asks two proofs of everybody, somebody new gives themselves the first. */
@RoomTest
class FirstProofTests {

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
  private Comer comer;

  @BeforeEach
  void somebody_new_where_two_proofs_are_asked() {
    login = Comer.account(accounts, Role.AUDITOR);
    me = accounts.person(login).orElseThrow();
    phone = People.phone();
    post = new Post(db, transaction, seals);
    comer = new Comer(web);
    rule(SecondProofRule.ALWAYS);
  }

  @AfterEach
  void as_before() {
    Tenancy.within(InCheng.COUNTY, () -> rule(SecondProofRule.WHERE_THERE_IS_ONE));
  }

  @Test
  void who_was_just_let_in_enters_a_phone_while_signing_in() {
    proofs.letSetFirst(me.id());

    assertThat(comer.signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/sign-in/second");
    assertThat(comer.isIn()).isFalse();
    assertThat(comer.get("/sign-in/second")).bodyText().contains("请输入您的手机号");
    assertThat(comer.post("/sign-in/second/phone", "phone", "12"))
        .bodyText()
        .contains("value=\"12\"", "aria-invalid=\"true\"");
    assertThat(comer.post("/sign-in/second/phone", "phone", phone))
        .hasRedirectedUrl("/sign-in/code");
    assertThat(comer.isIn()).isFalse();
    assertThat(comer.post("/sign-in/code", "code", post.code(phone))).hasStatus(302);

    assertThat(comer.isIn()).isTrue();
    assertThat(phones.of(me.id())).contains(new PhoneNumber(phone));
    assertThat(proofs.maySetFirst(me.id())).isFalse();
  }

  @Test
  void who_was_not_let_in_lately_stays_outside() {
    assertThat(comer.signIn(login, Comer.PASSWORD)).hasStatus(409);
    proofs.letSetFirst(me.id());
    transaction.executeWithoutResult(_ ->
        db.sql("update first_proof set until = now() where account_id = :me")
            .param("me", me.id())
            .update());

    assertThat(comer.signIn(login, Comer.PASSWORD)).hasStatus(409);
  }

  @Test
  void who_has_a_proof_enters_no_other_instead_of_it() {
    proofs.letSetFirst(me.id());
    phones.bind(me.id(), me.bookName(), new PhoneNumber(phone));
    comer.signIn(login, Comer.PASSWORD);

    assertThat(comer.post("/sign-in/second/phone", "phone", "00099999999"))
        .hasRedirectedUrl("/sign-in/second");
    assertThat(phones.of(me.id())).contains(new PhoneNumber(phone));
  }

  @Test
  void without_the_password_nobody_enters_a_phone() {
    proofs.letSetFirst(me.id());

    assertThat(comer.post("/sign-in/second/phone", "phone", phone))
        .hasRedirectedUrl("/sign-in?late");
  }

  @Test
  void the_last_proof_is_not_given_up_while_the_county_asks_for_it() {
    phones.bind(me.id(), me.bookName(), new PhoneNumber(phone));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> proofs.giveUpPhone(me))
        .withMessageContaining("lastProof");
    assertThat(phones.of(me.id())).isPresent();

    rule(SecondProofRule.WHERE_THERE_IS_ONE);
    proofs.giveUpPhone(me);
    assertThat(phones.of(me.id())).isEmpty();
  }

  private void rule(SecondProofRule rule) {
    new CountyRule(db, transaction).be(rule);
  }
}

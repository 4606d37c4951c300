package org.walnut.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.InCheng;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.tenancy.Tenancy;

@RoomTest
class PasswordsTests {

  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private String login;

  @BeforeEach
  void a_new_login() {
    login = "p" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void a_long_password_counts_to_its_last_letter() {
    var sentence = "山".repeat(40) + "核桃树下乘凉";
    open(sentence);

    assertThat(passwords.recognise(login, sentence)).isPresent();
    assertThat(passwords.recognise(login, "山".repeat(40) + "核桃树下乘船")).isEmpty();
    assertThat(passwords.recognise(login, sentence + "!")).isEmpty();
  }

  @Test
  void a_password_kept_the_old_way_still_fits() {
    open("a password of before");
    var old = "{bcrypt}" + new BCryptPasswordEncoder().encode("a password of before");
    transaction.executeWithoutResult(_ ->
        db.sql("update account set password_hash = :hash where login = :login")
            .param("hash", old)
            .param("login", login)
            .update());

    assertThat(passwords.recognise(login, "a password of before")).isPresent();
    assertThat(passwords.recognise(login, "another password")).isEmpty();
  }

  @Test
  void a_password_is_neither_short_nor_endless_nor_common_nor_the_login() {
    for (var bad : new String[] {"1234567", "x".repeat(129), "Password123", "woaini1314", login}) {
      assertThatExceptionOfType(InvalidInput.class).as(bad).isThrownBy(() -> open(bad));
    }
    open("x".repeat(127) + "山");
  }

  @Test
  void an_account_without_a_password_is_opened_by_none() {
    open(null);

    assertThat(passwords.recognise(login, "")).isEmpty();
    assertThat(passwords.recognise(login, "a guess at it")).isEmpty();
  }

  @Test
  void who_knows_the_password_changes_it() {
    open("the first password");
    var me = accounts.person(login).orElseThrow();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> passwords.change(me, "not the first", "the second password"));
    passwords.change(me, "the first password", "the second password");

    assertThat(passwords.recognise(login, "the first password")).isEmpty();
    assertThat(passwords.recognise(login, "the second password")).contains(me);
  }

  @Test
  void a_login_is_recognised_in_whichever_county_it_is() {
    Tenancy.within("522731", () -> open("a good password", "522731"));

    assertThat(passwords.recognise(login, "a good password").orElseThrow().county())
        .isEqualTo("522731");
  }

  private void open(String password) {
    open(password, InCheng.COUNTY);
  }

  private void open(String password, String county) {
    accounts.open(
        new NewAccount(
            Ids.next(),
            login,
            password,
            "来人",
            Role.BUYER,
            new Scope(Scope.Kind.SELF, county, null)));
  }
}

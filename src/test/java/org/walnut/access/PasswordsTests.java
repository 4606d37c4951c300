package org.walnut.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void more_than_ten_thousand_common_passwords_are_refused() throws Exception {
    try (var list = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")) {
      var lines = new String(list.readAllBytes(), UTF_8).lines().toList();

      assertThat(lines).hasSizeGreaterThan(10_000).allMatch(line -> line.length() >= 8);
      for (var bad :
          new String[] {lines.get(3_000), lines.get(9_000).toUpperCase(), "qwertyuiop"}) {
        assertThatExceptionOfType(InvalidInput.class).as(bad).isThrownBy(() -> open(bad));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "walnut-2026",
        "W@lnut!2026",
        "w4lnut2026",
        "walnutwalnut",
        "核桃hetao2026",
        "TownOfficer1",
        "warehouse#9",
        "laorenlai88",
        "老任来2026!",
        "Keeper.Shop",
        "walnutadmin1"
      })
  void a_password_is_not_made_of_words_that_everybody_here_knows(String bad) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> openAs("老任来", bad))
        .satisfies(refused -> assertThat(refused.getMessage()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"walnuts under the tree", "核桃树下老人乘凉喝茶", "zebra-lamp-19", "shopping at dusk"})
  void such_a_word_in_a_sentence_of_ones_own_does_no_harm(String good) {
    openAs("老任来", good);
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
    open("来人", password, county);
  }

  private void openAs(String name, String password) {
    open(name, password, InCheng.COUNTY);
  }

  private void open(String name, String password, String county) {
    accounts.open(
        new NewAccount(
            Ids.next(),
            login,
            password,
            name,
            Role.BUYER,
            new Scope(Scope.Kind.SELF, county, null)));
  }
}

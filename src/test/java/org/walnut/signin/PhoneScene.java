package org.walnut.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.privacy.Seals;
import org.walnut.shared.Ids;

/** A phone that nobody has yet, and what comes to it. */
abstract class PhoneScene {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired AccountPhones phones;
  @Autowired Seals seals;
  @Autowired PhoneCodes codes;
  @Autowired PhoneCodeStore store;
  @Autowired CodeTallies tallies;
  @Autowired CodeLetters letters;
  @Autowired SignInSecret secret;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  String phone;
  Post post;

  @BeforeEach
  void a_phone_nobody_has() {
    phone = People.phone();
    post = new Post(db, transaction, seals);
  }

  /** As the bean, at another time. */
  PhoneCodes later(Duration by) {
    return new PhoneCodes(
        store, tallies, letters, secret, transactions, Clock.offset(Clock.systemUTC(), by));
  }

  Comer asking(String typed) {
    var comer = new Comer(web);
    ask(comer, typed);
    return comer;
  }

  org.springframework.test.web.servlet.assertj.MvcTestResult ask(Comer comer, String typed) {
    return comer.post("/sign-in/phone", "county", InCheng.COUNTY, "phone", typed);
  }

  UUID account(String name, String phone) {
    var login = "h" + UUID.randomUUID().toString().substring(0, 8);
    var id =
        accounts.open(
            new NewAccount(
                Ids.next(),
                login,
                null,
                name,
                Role.BUYER,
                new Scope(Scope.Kind.SELF, InCheng.COUNTY, null)));
    phones.bind(id, login, new PhoneNumber(phone));
    return id;
  }

  long notes(UUID code) {
    var label = "code-" + code.toString().substring(24);
    var page =
        web.get()
            .uri("/activities?q=" + label)
            .with(People.signedIn(People.countyStaff()))
            .exchange();
    return new String(
            page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("验证码不对或不能用") && !line.contains("<option"))
        .count();
  }

  static String other(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit + 0xFEE0)))
        .reduce("", String::concat);
  }
}

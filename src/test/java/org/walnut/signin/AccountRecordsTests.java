package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Tokens;
import org.walnut.house.RoomTest;
import org.walnut.privacy.DataSubject;
import org.walnut.privacy.Erasure;

/** An account is its owner's to see, and its name and ways in to have erased. */
@RoomTest
class AccountRecordsTests {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired AccountRecords records;
  @Autowired Tokens tokens;
  @Autowired TransactionTemplate transaction;

  private String login;
  private Person me;

  @BeforeEach
  void a_buyer() {
    login = Comer.account(accounts, Role.BUYER);
    me = accounts.person(login).orElseThrow();
    tokens.issue(me, "the shop at home", Set.of(), Duration.ofDays(1));
  }

  @Test
  void everything_is_handed_over() {
    new Comer(web).signIn(login, Comer.PASSWORD);

    assertThat(transaction.execute(_ -> records.about(subject(me))).toString())
        .contains(login, "来人", "the shop at home", "10.9.");
  }

  @Test
  void the_name_and_whoever_is_in_go_and_the_password_still_opens() {
    var comer = new Comer(web);
    comer.signIn(login, Comer.PASSWORD);

    assertThat(erased(me)).isEqualTo(new Erasure(1, List.of("signin.kept.login")));

    assertThat(comer.isIn()).isFalse();
    assertThat(tokens.of(me)).isEmpty();
    assertThat(accounts.person(login).orElseThrow().displayName()).isEqualTo(me.bookName());
    assertThat(comer.signIn(login, Comer.PASSWORD)).hasStatus(302);
    assertThat(erased(me).erased()).isZero();
  }

  @Test
  void who_works_here_is_called_by_their_name() {
    var colleague = accounts.person(Comer.account(accounts, Role.AUDITOR)).orElseThrow();

    assertThat(erased(colleague)).isEqualTo(Erasure.NOTHING);
    assertThat(accounts.person(colleague.id())).contains(colleague);
  }

  private Erasure erased(Person person) {
    return transaction.execute(_ -> records.erase(subject(person)));
  }

  private static DataSubject subject(Person person) {
    return new DataSubject(DataSubject.Kind.ACCOUNT, person.id());
  }
}

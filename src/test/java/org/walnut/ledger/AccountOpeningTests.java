package org.walnut.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.RoomTest;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

@RoomTest
class AccountOpeningTests {

  @Autowired Ledger ledger;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;
  @Autowired Days days;

  private AccountRef household = AccountRef.household(Ids.next());

  @BeforeEach
  void another() {
    household = AccountRef.household(Ids.next());
  }

  @Test
  void an_account_opens_when_money_first_moves_and_once() {
    post("a");
    post("b");

    assertThat(opened()).isOne();
    assertThat(ledger.balance(household)).isEqualTo(new Money(200));
  }

  @Test
  void an_account_whose_opening_was_rolled_back_opens_the_next_time() {
    transaction.executeWithoutResult(status -> {
      post("a");
      status.setRollbackOnly();
    });
    assertThat(opened()).isZero();

    post("a");
    assertThat(opened()).isOne();
  }

  @Test
  void so_does_one_that_was_rolled_back_to_a_savepoint() {
    var savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    transaction.executeWithoutResult(_ ->
        savepoint.executeWithoutResult(status -> {
          post("a");
          status.setRollbackOnly();
        }));
    assertThat(opened()).isZero();

    post("a");
    assertThat(opened()).isOne();
  }

  private UUID post(String cause) {
    var owed = new Transfer(AccountRef.shop(household.owner()), household, new Money(100));
    return ledger.post(
        new Posting(
            cause + ":" + household.owner(), days.today(), "ledger.memo.reversal", List.of(owed)));
  }

  private long opened() {
    return transaction.execute(_ ->
        db.sql("select count(*) from ledger_account where id = :id")
            .param("id", household.id())
            .query(Long.class)
            .single());
  }
}

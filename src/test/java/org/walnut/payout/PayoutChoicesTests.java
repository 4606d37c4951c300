package org.walnut.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.household.Households;
import org.walnut.household.NewContact;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;

@PayoutTest
class PayoutChoicesTests {

  @Autowired Till till;
  @Autowired PayoutChoices choices;
  @Autowired Households households;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void who_has_not_chosen_is_paid_on_the_card_and_without_one_in_cash() {
    assertThat(choices.route(till.household("王秀英", "6222020000000001")))
        .extracting(PayoutRoute::way, PayoutRoute::target, PayoutRoute::chosen)
        .containsExactly(PayoutWay.BANK, "6222020000000001", false);
    assertThat(choices.route(till.household("李建国", null)))
        .extracting(PayoutRoute::way, PayoutRoute::open)
        .containsExactly(PayoutWay.CASH, true);
  }

  @Test
  void the_last_choice_holds_and_every_one_is_kept() {
    var household = till.household("王秀英", "6222020000000002");
    choices.choose(household, choice(PayoutWay.CASH), Till.OFFICER);
    choices.choose(household, choice(PayoutWay.CASH), Till.OFFICER);
    choices.chooseOwn(choice(PayoutWay.BANK), villager(household));

    assertThat(choices.route(household).way()).isEqualTo(PayoutWay.BANK);
    assertThat(choices.history(household))
        .extracting(PayoutChoice::turn, PayoutChoice::way, PayoutChoice::byItself)
        .containsExactly(tuple(2, PayoutWay.BANK, true), tuple(1, PayoutWay.CASH, false));
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                db.sql("update payout_choice set way = 'CASH' where household_id = :id")
                    .param("id", household)
                    .update()))
        .isInstanceOf(DataAccessException.class);
    assertThat(told(household)).isEqualTo(2);
  }

  @Test
  void the_bank_is_no_choice_without_a_card_and_a_card_taken_away_leaves_it_shut() {
    var household = till.household("李建国", null);
    assertThatThrownBy(() -> choices.choose(household, choice(PayoutWay.BANK), Till.OFFICER))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("way payout.fault.noCard");

    households.changeContact(household, new NewContact(null, "6222020000000003"), Till.OFFICER);
    choices.choose(household, choice(PayoutWay.BANK), Till.OFFICER);
    households.changeContact(household, new NewContact(null, null, false, true), Till.OFFICER);
    assertThat(choices.route(household).open()).isFalse();
  }

  @Test
  void nobody_chooses_for_a_household_out_of_reach() {
    var household = till.household("李建国", null);
    var elsewhere = People.townOfficer("621221100000");
    assertThatThrownBy(() -> choices.choose(household, choice(PayoutWay.CASH), elsewhere))
        .isInstanceOf(NotFound.class);
  }

  private long told(UUID household) {
    return transaction.execute(_ ->
        db.sql(
                "select count(*) from message_card where recipient_id = :id and text_zh like '%收款方式已更改%'")
            .param("id", household)
            .query(Long.class)
            .single());
  }

  private static NewPayoutChoice choice(PayoutWay way) {
    return new NewPayoutChoice(way, null, null);
  }

  private static Person villager(UUID household) {
    return People.of(
        Role.VILLAGER, new Scope(Scope.Kind.SELF, InCheng.COUNTY + "000000", household));
  }
}

package org.walnut.world;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Role;
import org.walnut.payment.CashReceipts;
import org.walnut.payment.NewCashTaking;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.Payments;

/** Buyers who bring cash to the counter of the county centre; the first receipt is signed. */
@Component
class WorldCounter {

  private final Payments payments;
  private final PayChoice choice;
  private final CashReceipts receipts;
  private final WorldPeople people;

  WorldCounter(Payments payments, PayChoice choice, CashReceipts receipts, WorldPeople people) {
    this.payments = payments;
    this.choice = choice;
    this.receipts = receipts;
    this.people = people;
  }

  void pay(WorldFile file, UUID payment, boolean signed) {
    var clerk = people.of(file, Role.FINANCE);
    choice.choose(payment, PayWay.CASH);
    var card = payments.card(payment);
    if (card.state().open()) {
      CurrentPerson.acting(
          clerk,
          () -> {
            var taking = new NewCashTaking(null, card.amount());
            var receipt = receipts.take(payment, taking, clerk);
            if (signed) {
              receipts.sign(receipt, null);
            }
            return receipt;
          });
    }
  }
}

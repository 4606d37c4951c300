package org.walnut.supply;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;

/**
 * Writes into the books what a carrier owes a household for goods it buys out; what is sold on
 * commission is owed later.
 */
@Component
class IntakeBooks {

  private final Ledger ledger;
  private final Days days;

  IntakeBooks(Ledger ledger, Days days) {
    this.ledger = ledger;
    this.days = days;
  }

  /** The entry, if anything is owed yet. */
  @Nullable UUID owe(IntakeCard intake) {
    if (intake.mechanism() == Mechanism.CONSIGNMENT) {
      return null;
    }
    var shop = AccountRef.shop(intake.carrier()).labelled(intake.carrierName());
    var household = AccountRef.household(intake.household()).labelled(intake.householdCode());
    var owed = List.of(new Transfer(shop, household, intake.amount()));
    return ledger.post(
        new Posting(
            "intake:" + intake.id(),
            intake.receivedOn(),
            "supply.memo.intake",
            "/intakes/" + intake.id(),
            owed));
  }

  void takeBack(IntakeCard intake) {
    var entry = intake.ledgerEntry();
    if (entry != null) {
      ledger.reverse(entry, "intake:" + intake.id() + ":reversed", days.today());
    }
  }
}

package org.walnut.balance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Hold;
import org.walnut.ledger.Holds;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.NewHold;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.payment.NewRefund;
import org.walnut.payment.Refunds;
import org.walnut.shared.Days;

/** Sets aside what is on its way back, takes it out of the books when it went, or gives it free. */
@Component
class TakeOutMoney {

  /** Longer than any service or clerk takes: it ends when the refund does. */
  private static final Duration LONG = Duration.ofDays(3650);

  private final Holds holds;
  private final Ledger ledger;
  private final Refunds refunds;
  private final Clock clock;

  TakeOutMoney(Holds holds, Ledger ledger, Refunds refunds, Clock clock) {
    this.holds = holds;
    this.ledger = ledger;
    this.refunds = refunds;
    this.clock = clock;
  }

  /** Sets it aside and asks the way by which it came to take it back. */
  void sendBack(TakeOutPart part, UUID payment, String why) {
    setAside(part);
    refunds.request(new NewRefund(part.id(), payment, part.amount(), why));
  }

  void setAside(TakeOutPart part) {
    holds.reserve(
        new NewHold(
            part.hold(),
            AccountRef.balance(part.owner()),
            part.amount(),
            "balance.memo.takingOut",
            clock.instant().plus(LONG)));
  }

  /** Refused before and gone back all the same, it is taken from what is free. */
  void wentBack(TakeOutPart part) {
    var posting = posting(part);
    var hold = holds.find(part.hold()).filter(Hold::stands);
    if (hold.isPresent()) {
      holds.settle(hold.get().id(), posting);
    } else {
      ledger.post(posting);
    }
  }

  void giveFree(TakeOutPart part) {
    holds.find(part.hold()).ifPresent(hold -> holds.release(hold.id()));
  }

  private Posting posting(TakeOutPart part) {
    var transfer =
        new Transfer(AccountRef.balance(part.owner()), AccountRef.buyers(), part.amount());
    return new Posting(
        part.cause(),
        new Days(clock).today(),
        "balance.memo.takenOut",
        "/refunds/" + part.id(),
        List.of(transfer));
  }
}

package org.walnut.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.stock.Lots;
import org.walnut.stock.NewLot;

/**
 * Puts accepted goods into the lot that is being collected on their terms, and takes mistakes out
 * again.
 */
@Component
class Collecting {

  private final CarrierStore carriers;
  private final LotTermsStore terms;
  private final LotShareStore shares;
  private final RateStore rates;
  private final Lots lots;

  Collecting(
      CarrierStore carriers,
      LotTermsStore terms,
      LotShareStore shares,
      RateStore rates,
      Lots lots) {
    this.carriers = carriers;
    this.rates = rates;
    this.terms = terms;
    this.shares = shares;
    this.lots = lots;
  }

  /** On the rates of the day on which the goods were brought; no other is agreed meanwhile. */
  UUID put(IntakeCard intake, AgreementCard agreement) {
    carriers.lock(agreement.carrier());
    var deductions = rates.on(agreement.id(), intake.receivedOn());
    var lot = lot(LotTerms.of(agreement, intake.grade(), deductions), intake.receivedOn());
    lots.receive(lot, intake.net(), "intake:" + intake.id());
    shares.add(lot, List.of(new LotShare(intake.id(), intake.net())));
    return lot;
  }

  /** Only while the lot is still collecting. */
  void takeBack(IntakeCard intake, UUID lot) {
    if (!terms.isCollecting(lot)) {
      throw new Refused("supply.intake.lotIsClosed", intake.code(), lots.card(lot).code());
    }
    lots.takeBack(lot, intake.net(), "intake:" + intake.id() + ":reversed");
    shares.remove(lot, intake.id());
  }

  private UUID lot(LotTerms bargain, LocalDate on) {
    return terms.collecting(bargain).orElseGet(() -> open(bargain, on));
  }

  private UUID open(LotTerms bargain, LocalDate on) {
    var id = Ids.next();
    lots.open(new NewLot(id, bargain.goods(), bargain.grade(), bargain.carrier(), on));
    terms.add(id, bargain, true);
    return id;
  }
}

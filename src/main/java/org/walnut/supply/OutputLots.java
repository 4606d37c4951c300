package org.walnut.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;
import org.walnut.shared.Weight;
import org.walnut.stock.LotState;
import org.walnut.stock.Lots;
import org.walnut.stock.NewLot;

/** Opens the lot that comes out of processing. */
@Component
class OutputLots {

  private final Lots lots;
  private final LotTermsStore terms;
  private final LotShareStore shares;

  OutputLots(Lots lots, LotTermsStore terms, LotShareStore shares) {
    this.lots = lots;
    this.terms = terms;
    this.shares = shares;
  }

  UUID open(LotTerms bargain, LocalDate madeOn) {
    var id = Ids.next();
    lots.open(new NewLot(id, bargain.goods(), bargain.grade(), bargain.carrier(), madeOn));
    terms.add(id, bargain, false);
    return id;
  }

  /**
   * Passed at once when everything that went in was passed; otherwise it waits for its own
   * inspection.
   */
  void fill(
      UUID lot, Weight weight, List<LotShare> sources, List<Material> materials, String cause) {
    lots.receive(lot, weight, cause);
    shares.add(lot, sources);
    if (materials.stream().allMatch(material -> material.lot().state() == LotState.PASSED)) {
      lots.pass(lot);
    }
  }
}

package org.walnut.supply;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.stock.Lots;

/** What was confirmed is destroyed or given back; nothing of the lot is left. */
@Component
class LotDisposing implements DangerousAct<LotDisposal> {

  private final Inspections inspections;
  private final Lots lots;

  LotDisposing(Inspections inspections, Lots lots) {
    this.inspections = inspections;
    this.lots = lots;
  }

  @Override
  public String kind() {
    return "supply.disposal";
  }

  @Override
  public Class<LotDisposal> payload() {
    return LotDisposal.class;
  }

  @Override
  public Deed describe(LotDisposal asked) {
    inspections.refuseDisposal(asked.lot(), asked.disposal());
    var lot = lots.card(asked.lot());
    return new Deed(
        lot.id().toString(),
        lot.code(),
        "/lots/" + lot.id(),
        "supply.disposal.happens." + asked.disposal(),
        List.of(lot.code(), lot.onHand()));
  }

  @Override
  public void execute(LotDisposal asked, UUID approval) {
    inspections.dispose(asked.lot(), asked.disposal(), asked.why());
  }
}

package org.walnut.stock;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.shared.Refused;

/** All that is left of a lot leaves the stock. */
@Component
class WriteOff implements DangerousAct<LotLoss> {

  private final Lots lots;

  WriteOff(Lots lots) {
    this.lots = lots;
  }

  @Override
  public String kind() {
    return "stock.writeOff";
  }

  @Override
  public Class<LotLoss> payload() {
    return LotLoss.class;
  }

  @Override
  public Deed describe(LotLoss loss) {
    var lot = lots.card(loss.lot());
    if (lot.state() == LotState.CLOSED) {
      throw new Refused("stock.lot.wrongState", lot.code(), lot.state());
    }
    if (lot.reserved().isPositive()) {
      throw new Refused("stock.lot.promised", lot.code(), lot.reserved());
    }
    return new Deed(
        lot.id().toString(),
        lot.code(),
        "/stock/lots/" + lot.id(),
        "stock.writeOff.happens",
        List.of(lot.code(), lot.onHand(), lot.state()));
  }

  @Override
  public void execute(LotLoss loss, UUID approval) {
    lots.writeOff(loss.lot(), loss.why());
  }
}

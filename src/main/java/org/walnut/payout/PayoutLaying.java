package org.walnut.payout;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out what goes by other ways than the bank's file. */
@Component
class PayoutLaying {

  private final CashLaying cash;
  private final TransferLaying transfers;

  PayoutLaying(CashLaying cash, TransferLaying transfers) {
    this.cash = cash;
    this.transfers = transfers;
  }

  void layOut(List<NewPayout> payouts) {
    cash.layOut(by(PayoutWay.CASH, payouts));
    transfers.layOut(by(PayoutWay.WECHAT, payouts));
  }

  private static List<NewPayout> by(PayoutWay way, List<NewPayout> payouts) {
    return payouts.stream().filter(each -> each.way() == way).toList();
  }
}

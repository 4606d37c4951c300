package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.TransactionAmount;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What WeChat Pay signed, but left words out of: the gate answers that as unreadable. */
class WechatNoticesTests {

  private static final UUID NUMBER = new UUID(0, 1);

  @Test
  void a_payment_without_its_state_or_its_amount_is_unreadable() {
    var told = new Transaction();
    told.setOutTradeNo(new TradeNo(NUMBER, 1).text());
    unreadable(() -> WechatNotices.payment(NUMBER, told));
    told.setTradeState(Transaction.TradeStateEnum.SUCCESS);
    unreadable(() -> WechatNotices.payment(NUMBER, told));
    told.setAmount(new TransactionAmount());
    unreadable(() -> WechatNotices.payment(NUMBER, told));
  }

  @Test
  void a_refund_without_its_state_or_its_amount_is_unreadable() {
    var told = new RefundNotification();
    told.setOutTradeNo(new TradeNo(NUMBER, 1).text());
    told.setOutRefundNo(NUMBER.toString());
    unreadable(() -> WechatNotices.refund(NUMBER, told));
    told.setRefundStatus(Status.SUCCESS);
    unreadable(() -> WechatNotices.refund(NUMBER, told));
  }

  private static void unreadable(Runnable reading) {
    assertThatThrownBy(reading::run).isInstanceOf(IllegalArgumentException.class);
  }
}

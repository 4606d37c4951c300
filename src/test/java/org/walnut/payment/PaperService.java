package org.walnut.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * A payment service on paper: in memory, and now and then silent, before it did what it was asked
 * or after. What it has done is the truth that Walnut must arrive at.
 */
final class PaperService implements Provider {

  private static final int SILENT_OF = 12;

  /** What the service knows of one trade number. */
  static final class Trade {

    final PaymentCard payment;
    Answer.State state = Answer.State.OPEN;
    final Map<UUID, Money> given = new LinkedHashMap<>();

    Trade(PaymentCard payment) {
      this.payment = payment;
    }

    Money left() {
      return payment.amount().minus(given.values().stream().reduce(Money.ZERO, Money::plus));
    }
  }

  final Map<TradeNo, Trade> trades = new LinkedHashMap<>();
  final List<Notice> post = new ArrayList<>();
  private final PayWay way;
  private Random random = new Random(0);

  PaperService(PayWay way) {
    this.way = way;
  }

  void begin(Random source) {
    random = source;
    trades.clear();
    post.clear();
  }

  @Override
  public PayWay way() {
    return way;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    silent();
    trades.computeIfAbsent(payment.tradeNo(), _ -> new Trade(payment));
    return silentAfter(answer(payment));
  }

  @Override
  public Answer query(PaymentCard payment) {
    silent();
    return answer(payment);
  }

  @Override
  public Answer close(PaymentCard payment) {
    silent();
    var trade = trades.computeIfAbsent(payment.tradeNo(), _ -> new Trade(payment));
    if (trade.state == Answer.State.OPEN || trade.state == Answer.State.DECLINED) {
      trade.state = Answer.State.CLOSED;
    }
    return silentAfter(answer(payment));
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    silent();
    var trade = trades.get(payment.tradeNo());
    if (trade == null || trade.state != Answer.State.PAID) {
      return new RefundAnswer(RefundAnswer.State.REFUSED);
    }
    if (!trade.given.containsKey(refund)) {
      if (trade.left().compareTo(amount) < 0 || random.nextInt(10) == 0) {
        return new RefundAnswer(RefundAnswer.State.REFUSED);
      }
      trade.given.put(refund, amount);
      tell(NoticeKind.REFUNDED, trade, refund, amount);
    }
    return silentAfter(new RefundAnswer(RefundAnswer.State.DONE));
  }

  /** The payer pays or declines; a payer who declined may still pay. */
  void decide(Trade trade, boolean pays) {
    if (trade.state == Answer.State.OPEN || trade.state == Answer.State.DECLINED) {
      trade.state = pays ? Answer.State.PAID : Answer.State.DECLINED;
      var kind = pays ? NoticeKind.PAID : NoticeKind.DECLINED;
      if (random.nextInt(5) > 0) {
        tell(kind, trade, null, trade.payment.amount());
      }
    }
  }

  void tell(NoticeKind kind, Trade trade, UUID refund, Money amount) {
    var card = trade.payment;
    post.add(
        new Notice(
            Ids.next(), kind, way, card.id(), card.attempt(), refund, amount, "T-" + card.code()));
  }

  private Answer answer(PaymentCard payment) {
    var trade = trades.get(payment.tradeNo());
    var state = trade == null ? Answer.State.OPEN : trade.state;
    return new Answer(state, payment.amount(), "T-" + payment.code(), "/paper", null);
  }

  private void silent() {
    if (random.nextInt(SILENT_OF) == 0) {
      throw new ProviderSilent("on paper", null);
    }
  }

  private <T> T silentAfter(T answer) {
    if (random.nextInt(SILENT_OF) == 0) {
      throw new ProviderSilent("on paper", new java.net.SocketTimeoutException());
    }
    return answer;
  }
}

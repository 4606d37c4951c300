package org.walnut.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * One way to be paid. A service outside is asked over HTTP and never inside a transaction. Asked
 * again with the same number it answers what it answered before, so every call may be repeated. Who
 * gets no clear answer throws {@link ProviderSilent}.
 */
interface Provider {

  /**
   * What the service says of a payment; {@code OPEN} while the payer has not decided.
   *
   * @param ref the service's own number of it, once it has one
   * @param cashierUrl where the payer pays; needed as long as it is open
   * @param payCode what the payer scans, where paying is by scanning
   */
  record Answer(
      State state,
      Money amount,
      @Nullable String ref,
      @Nullable String cashierUrl,
      @Nullable String payCode) {

    enum State {
      OPEN,
      PAID,
      DECLINED,
      /** Closed by us or by time; nobody can pay it any more. */
      CLOSED
    }

    public Answer {
      if (cashierUrl != null && !cashierUrl.matches("/(?!/).*|https?://.*")) {
        throw new IllegalArgumentException("not an address to send a payer to: " + cashierUrl);
      }
    }

    static Answer of(State state, Money amount, @Nullable String ref) {
      return new Answer(state, amount, ref, null, null);
    }
  }

  /** What the service says of a refund. */
  record RefundAnswer(State state) {

    enum State {
      DONE,
      REFUSED,
      /** Taken, but not done yet; asked again later. */
      WAITING
    }
  }

  PayWay way();

  Answer order(PaymentCard payment, String merchant);

  Answer query(PaymentCard payment);

  /** Sees to it that nobody can pay any more; answers what became of it, which may be PAID. */
  Answer close(PaymentCard payment);

  RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why);
}

package org.walnut.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.walnut.tenancy.Tenancy;

/**
 * The payment service as its pages and its interface use it: does the act, then tells the merchant.
 */
@Service
public class SandboxPayments {

  private final SandboxBook book;
  private final SandboxNoticePost post;
  private final SandboxNoticeStore notices;
  private final SandboxSettings settings;

  SandboxPayments(
      SandboxBook book,
      SandboxNoticePost post,
      SandboxNoticeStore notices,
      SandboxSettings settings) {
    this.book = book;
    this.post = post;
    this.notices = notices;
    this.settings = settings;
  }

  public SandboxPayment open(NewSandboxPayment asked) {
    return book.open(asked.order());
  }

  /** What one of the services with words of its own is asked for. */
  public SandboxPayment open(SandboxOrder asked) {
    return book.open(asked);
  }

  /** Closed, or paid before. */
  public SandboxPayment close(UUID payment) {
    return book.close(payment);
  }

  public Optional<SandboxPayment> look(UUID payment) {
    return book.look(payment);
  }

  public Optional<SandboxRefund> lookRefund(UUID refund) {
    return book.lookRefund(refund);
  }

  public SandboxPayment find(UUID payment) {
    return book.find(payment);
  }

  /** A second decision changes nothing. */
  public SandboxPayment decide(UUID payment, Deed deed, boolean refusesNextRefund) {
    post.send(notices, book.decide(payment, deed, refusesNextRefund));
    return book.find(payment);
  }

  public SandboxRefund refund(UUID payment, NewSandboxRefund asked) {
    return refund(payment, asked, asked.refund().toString());
  }

  /** As it is numbered by the merchant. */
  public SandboxRefund refund(UUID payment, NewSandboxRefund asked, String number) {
    var refund = book.refund(payment, asked, number);
    post.send(notices, List.of(book.tell(refund)));
    return refund;
  }

  public String cashierUrl(UUID payment) {
    return settings.cashier(Tenancy.requiredCounty(), payment);
  }

  /** What merchants sign their requests with. */
  public String secret() {
    return settings.secret();
  }
}

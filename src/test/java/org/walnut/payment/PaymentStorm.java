package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;

/**
 * Random acts of buyers, services and clerks, and the naive model in memory that says where they
 * must end: what the services have done is true, and each yuan counts once.
 */
@TestComponent
class PaymentStorm {

  private static final PayWay[] WAYS = {PayWay.SANDBOX, PayWay.WECHAT, PayWay.ALIPAY};

  private final Payments payments;
  private final PayChoice choice;
  private final PaymentErrands errands;
  private final Refunds refunds;
  private final RefundErrands refundErrands;
  private final NoticeBook book;
  private final PaperHouse.Papers papers;
  private final PaperHouse.Errands waiting;
  private final Watch watch;

  private final List<UUID> made = new ArrayList<>();
  private final Map<UUID, UUID> asked = new LinkedHashMap<>();
  private Random random = new Random(0);

  PaymentStorm(
      Payments payments,
      PayChoice choice,
      PaymentErrands errands,
      Refunds refunds,
      RefundErrands refundErrands,
      NoticeBook book,
      PaperHouse.Papers papers,
      PaperHouse.Errands waiting,
      Watch watch) {
    this.payments = payments;
    this.choice = choice;
    this.errands = errands;
    this.refunds = refunds;
    this.refundErrands = refundErrands;
    this.book = book;
    this.papers = papers;
    this.waiting = waiting;
    this.watch = watch;
  }

  void rage(long seed, int acts) {
    random = new Random(seed);
    made.clear();
    asked.clear();
    papers.of().values().forEach(paper -> paper.begin(random));
    for (int i = 0; i < acts; i++) {
      act();
    }
  }

  List<UUID> payments() {
    return made;
  }

  Set<UUID> refundsAsked() {
    return asked.keySet();
  }

  /** All errands run, all is told, and whoever is in doubt asks until there is an answer. */
  void calm() {
    while (waiting.runNext()) {}
    papers.of().values().forEach(paper -> List.copyOf(paper.post).forEach(book::take));
    asked.keySet().forEach(refund -> until(() -> refundErrands.ask(refund)));
    made.forEach(this::settle);
  }

  /** How much the services hold of this payment by now: what was paid less what was given back. */
  Money held(UUID payment) {
    return trades(payment).stream()
        .filter(trade -> trade.state == Provider.Answer.State.PAID)
        .map(PaperService.Trade::left)
        .reduce(Money.ZERO, Money::plus);
  }

  boolean paid(UUID payment) {
    return trades(payment).stream().anyMatch(t -> t.state == Provider.Answer.State.PAID);
  }

  boolean paidTwice(UUID payment) {
    return trades(payment).stream().filter(t -> t.state == Provider.Answer.State.PAID).count() > 1;
  }

  boolean given(UUID refund) {
    return trades(asked.get(refund)).stream().anyMatch(trade -> trade.given.containsKey(refund));
  }

  private void act() {
    if (made.isEmpty()) {
      create();
      return;
    }
    switch (random.nextInt(20)) {
      case 0, 1 -> create();
      case 2, 3, 4 -> waiting.runNext();
      case 5 -> refusing(() -> choice.choose(any(), WAYS[random.nextInt(WAYS.length)]));
      case 6, 7, 8 -> decide();
      case 9, 10, 11, 12 -> tell();
      case 13 -> lie();
      case 14 -> strange();
      case 15, 16 -> refund();
      case 17 -> refusing(() -> repeatRefund());
      case 18 -> errands.query(any());
      default -> watch.forward(Duration.ofSeconds(random.nextInt(90)));
    }
  }

  private void create() {
    var payment = Counter.payment(1 + random.nextInt(100_000));
    made.add(payments.request(payment));
    if (random.nextInt(4) == 0) {
      payments.request(payment);
    }
  }

  private void decide() {
    var paper = papers.of().get(WAYS[random.nextInt(WAYS.length)]);
    var trades = List.copyOf(paper.trades.values());
    if (!trades.isEmpty()) {
      paper.decide(trades.get(random.nextInt(trades.size())), random.nextInt(4) > 0);
    }
  }

  /** A notice from anywhere in the post; often it stays there and comes again. */
  private void tell() {
    var post = papers.of().get(WAYS[random.nextInt(WAYS.length)]).post;
    if (!post.isEmpty()) {
      var at = random.nextInt(post.size());
      book.take(random.nextBoolean() ? post.remove(at) : post.get(at));
    }
  }

  /** The service itself, signed, names another amount. */
  private void lie() {
    var card = payments.card(any());
    var wrong = new Money(card.amount().fen() + 1 + random.nextInt(100));
    book.take(
        new Notice(
            Ids.next(), NoticeKind.PAID, card.way(), card.id(), card.attempt(), null, wrong, null));
  }

  private void strange() {
    var notice =
        new Notice(
            Ids.next(), NoticeKind.PAID, PayWay.WECHAT, Ids.next(), 1, null, new Money(1), null);
    assertThat(book.take(notice)).isEqualTo(NoticeAnswer.UNKNOWN_PAYMENT);
  }

  private void refund() {
    var card = payments.card(any());
    var part = new Money(1 + random.nextInt(Math.toIntExact(card.amount().fen())));
    var wanted = new NewRefund(Ids.next(), card.id(), part, "storm");
    refusing(() -> {
      refunds.request(wanted);
      asked.put(wanted.id(), card.id());
    });
  }

  private void repeatRefund() {
    if (!asked.isEmpty()) {
      var all = List.copyOf(asked.keySet());
      refunds.repeat(all.get(random.nextInt(all.size())));
    }
  }

  private void settle(UUID payment) {
    for (int i = 0; i < 40 && payments.card(payment).state().open(); i++) {
      if (!errands.ask(payment)) {
        continue;
      }
      errands.query(payment);
      watch.forward(Duration.ofMinutes(40));
    }
    if (payments.card(payment).state() != PaymentState.PAID) {
      until(() -> errands.query(payment));
    }
  }

  private static void until(BooleanSupplier errand) {
    for (int i = 0; i < 100; i++) {
      if (errand.getAsBoolean()) {
        return;
      }
    }
    throw new AssertionError("no answer in a hundred times");
  }

  private List<PaperService.Trade> trades(UUID payment) {
    return papers.of().values().stream()
        .flatMap(paper -> paper.trades.values().stream())
        .filter(trade -> trade.payment.id().equals(payment))
        .toList();
  }

  private UUID any() {
    return made.get(random.nextInt(made.size()));
  }

  private static void refusing(Runnable act) {
    try {
      act.run();
    } catch (Refused allowed) {
      assertThat(allowed.getMessage()).isNotNull();
    }
  }
}

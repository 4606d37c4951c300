package org.walnut.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.payment.NoticeAnswer;
import org.walnut.settlement.StormOrder.Stage;
import org.walnut.shared.Ids;
import org.walnut.shop.Stall;
import org.walnut.supply.Mechanism;
import org.walnut.supply.Valley;

/**
 * Random acts of buyers, households, the payment service and the bank, each told to Walnut and to a
 * naïve model; in the end both must hold the same money.
 */
@TestComponent
public class MoneyStorm {

  private static final int CARTS = 15;
  private static final String UNHEARD = "select count(*) from event_publication where id <> :id";

  @Autowired StormPeople people;
  @Autowired Autumn autumn;
  @Autowired StormOffice office;

  private final NaiveCounty naive = new NaiveCounty();
  private final List<UUID> households = new ArrayList<>();
  private final List<UUID> buyOuts = new ArrayList<>();
  private final List<StormOrder> orders = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Map<String, Integer> acts = new TreeMap<>();
  private Random dice;

  /** Settings under which notices can be told and nobody else answers. */
  public static Map<String, String> settings() {
    return Map.of(
        "walnut.payment.secret", StormPeople.SECRET,
        "walnut.payment.provider-url", StormPeople.NOBODY);
  }

  /** Everybody who takes part. */
  public static List<Class<?>> cast() {
    return List.of(
        Valley.class,
        Stall.class,
        Autumn.class,
        Bank.class,
        StormPeople.class,
        StormOffice.class,
        MoneyStorm.class);
  }

  /** Answers how often each act was done. */
  public Map<String, Integer> blow(long seed, int operations) {
    return blow(seed, operations, _ -> {});
  }

  /** As {@link #blow(long, int)}, saying how many are done after each. */
  public Map<String, Integer> blow(long seed, int operations, IntConsumer done) {
    dice = new Random(seed);
    open();
    for (var i = 1; i <= operations; i++) {
      acts.merge(act(), 1, Integer::sum);
      done.accept(i);
    }
    payday();
    office.quiet();
    return acts;
  }

  /** What differs between the model and the books; empty when nothing does. */
  public List<String> differences() {
    return office.differences(naive, households, Stall.shop(people.keeper));
  }

  private void open() {
    people.open();
    UUID lot = null;
    for (var i = 0; i < 5; i++) {
      var household = autumn.household("Wang" + i, "622202000000000" + i);
      households.add(household);
      lot = onCommission(household);
      buyOuts.add(people.agreement(household, Mechanism.BUY_OUT));
    }
    people.sell(lot);
    office.quiet();
  }

  /** Some tonnes, a cart at a time. */
  private UUID onCommission(UUID household) {
    var agreement = people.agreement(household, Mechanism.CONSIGNMENT);
    UUID lot = null;
    for (var cart = 0; cart < CARTS; cart++) {
      var kg = 300 + dice.nextInt(600);
      lot = people.brought(Ids.next(), agreement, Integer.toString(kg), "12");
      naive.share(household, kg * 1000L);
    }
    return lot;
  }

  private String act() {
    var turn = dice.nextInt(1000);
    if (turn < 260) {
      orders.add(people.order(1 + dice.nextInt(4)));
      return "order";
    } else if (turn < 510) {
      return any(Stage.UNPAID).map(this::paid).orElse("nothing");
    } else if (turn < 590) {
      return again();
    } else if (turn < 640) {
      return doubtful();
    } else if (turn < 790) {
      return any(Stage.PAID)
          .map(order -> dice.nextInt(4) == 0 ? cancel(order) : complete(order))
          .orElse("nothing");
    } else if (turn < 870) {
      return any(Stage.COMPLETED).map(this::askBack).orElse("nothing");
    } else if (turn < 970) {
      return refundNotice();
    } else if (turn < 995) {
      return bring();
    } else {
      return payday();
    }
  }

  private Optional<StormOrder> any(Stage stage) {
    return orders.isEmpty()
        ? Optional.empty()
        : IntStream.range(0, 40)
            .mapToObj(_ -> orders.get(dice.nextInt(orders.size())))
            .filter(order -> order.stage == stage)
            .findFirst();
  }

  private String paid(StormOrder order) {
    var late = dice.nextInt(8) == 0;
    if (late) {
      tell(StormPeople.notice("DECLINED", order.payment, null, order.total()));
    }
    tell(StormPeople.notice("PAID", order.payment, null, order.total()));
    office.quiet();
    order.stage = Stage.PAID;
    naive.received(order.total());
    return late ? "payment after a refusal" : "payment";
  }

  /** An old notice comes once more, or news from before comes after what followed. */
  private String again() {
    if (told.isEmpty()) {
      return "nothing";
    } else if (dice.nextBoolean()) {
      people.tell(told.get(dice.nextInt(told.size())));
      return "notice twice";
    } else {
      any(Stage.PAID)
          .ifPresent(order ->
              people.tell(StormPeople.notice("DECLINED", order.payment, null, order.total())));
      return "notice out of order";
    }
  }

  private String doubtful() {
    if (dice.nextBoolean()) {
      any(Stage.UNPAID)
          .ifPresent(order -> {
            var answer =
                people.tell(
                    StormPeople.notice("PAID", order.payment, null, order.total()),
                    "another secret");
            require(answer == NoticeAnswer.FORGED, "a forged notice was " + answer);
          });
      return "forged notice";
    }
    any(dice.nextBoolean() ? Stage.UNPAID : Stage.PAID)
        .ifPresent(order -> {
          people.tell(StormPeople.notice("PAID", order.payment, null, order.total() + 1));
          order.stage = order.stage == Stage.UNPAID ? Stage.SUSPECT : order.stage;
          people.tell(StormPeople.notice("PAID", order.payment, null, order.total()));
        });
    return "wrong amount";
  }

  private String cancel(StormOrder order) {
    people.cancel(order.id);
    order.stage = Stage.CANCELLED;
    order.refund =
        UUID.fromString(
            autumn.text("select id::text from refund where payment_id = :id", order.payment));
    order.refundFen = order.total();
    return "cancellation";
  }

  private String complete(StormOrder order) {
    people.deliver(order);
    office.quiet();
    order.stage = Stage.COMPLETED;
    resettled(order);
    return "completion";
  }

  private void resettled(StormOrder order) {
    var after = naive.settled(order.goods, order.refunded, order.grams, order.postage);
    naive.settle(order.parts, after);
    order.parts = after;
  }

  private String askBack(StormOrder order) {
    if (order.refund != null || order.refunded == order.goods) {
      return "nothing";
    }
    order.refundFen = 1 + dice.nextLong(order.goods - order.refunded);
    order.refund = people.askBack(order.id, order.refundFen);
    return "part refund";
  }

  private String refundNotice() {
    var open = orders.stream().filter(each -> each.refund != null).limit(20).toList();
    if (open.isEmpty()) {
      return "nothing";
    }
    var order = open.get(dice.nextInt(open.size()));
    if (order.refundRefused && dice.nextBoolean()) {
      people.payAgain(order.refund);
      order.refundRefused = false;
      return "refund again";
    } else if (!order.refundRefused && dice.nextInt(4) == 0) {
      tell(StormPeople.notice("REFUND_REFUSED", order.payment, order.refund, order.refundFen));
      office.quiet();
      order.refundRefused = true;
      return "refund refused";
    }
    tell(StormPeople.notice("REFUNDED", order.payment, order.refund, order.refundFen));
    office.quiet();
    order.refund = null;
    order.refundRefused = false;
    naive.givenBack(order.refundFen);
    if (order.stage == Stage.COMPLETED) {
      order.refunded += order.refundFen;
      resettled(order);
    }
    return "refund";
  }

  private String bring() {
    var i = dice.nextInt(households.size());
    var kg = String.format(Locale.ROOT, "%d.%03d", 1 + dice.nextInt(60), dice.nextInt(1000));
    var price = String.format(Locale.ROOT, "%d.%02d", 10 + dice.nextInt(5), dice.nextInt(100));
    var intake = Ids.next();
    people.brought(intake, buyOuts.get(i), kg, price);
    var fen = StormPeople.halfUp(kg, price);
    naive.bought(households.get(i), fen);
    office.quiet();
    if (dice.nextInt(4) == 0) {
      people.takenBack(intake);
      naive.bought(households.get(i), -fen);
      office.quiet();
      return "intake reversed";
    }
    return "intake";
  }

  private String payday() {
    office
        .payday(naive, households, dice)
        .forEach((act, times) -> acts.merge(act, times, Integer::sum));
    return "payday";
  }

  private void tell(String notice) {
    require(people.tell(notice) == NoticeAnswer.HEARD, "not heard: " + notice);
    told.add(notice);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}

package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;
import org.walnut.supply.Deductions;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;

class SettlementSplitTests {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  static final UUID CARRIER = new UUID(1, 1);
  static final UUID LOT = new UUID(2, 1);
  static final UUID A = new UUID(3, 1);
  static final UUID B = new UUID(3, 2);
  static final UUID C = new UUID(3, 3);

  /**
   * One line of 118.00 yuan, 2 kg out of one lot of 30, 50 and 20 kg; packaging 1.50 yuan/kg is
   * 3.00, commission 8 % of 118.00 is 9.44, so 105.56 is left: 31.668, 52.78, 21.112, in fen 3166 +
   * 5278 + 2111 = 10555, and the largest fraction (A, 0.8) gets the last one.
   */
  @Test
  void a_lot_is_divided_by_weight_and_the_largest_fraction_gets_the_last_fen() {
    var split = SettlementSplit.of(order(11_800, 0, 800, 800, 150));

    assertThat(split.parts())
        .extracting(part -> part.amount().fen())
        .containsExactly(3_167L, 5_278L, 2_111L);
    assertThat(split.carriers()).containsExactly(Map.entry(CARRIER, new Money(944)));
    assertThat(split.packaging()).isEqualTo(new Money(300));
    assertThat(split.courier()).isEqualTo(new Money(800));
    assertThat(split.total()).isEqualTo(new Money(12_600));
    assertThat(split.parts())
        .extracting(part -> part.weight().g())
        .containsExactly(600L, 1_000L, 400L);
  }

  @Test
  void what_a_carrier_bought_is_its_own() {
    var lot = new SoldOrder.Lot(CARRIER, false, deductions(800, 150), Map.of(A, new Weight(1_000)));
    var split =
        SettlementSplit.of(new SoldOrder(List.of(line(11_800, 0)), Map.of(LOT, lot), Money.ZERO));

    assertThat(split.parts()).isEmpty();
    assertThat(split.carriers()).containsExactly(Map.entry(CARRIER, new Money(11_800)));
    assertThat(split.packaging()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_commission_is_rounded_half_up() {
    assertThat(SettlementSplit.of(order(1_250, 0, 0, 100, 0)).carriers())
        .containsValue(new Money(13));
    assertThat(SettlementSplit.of(order(1_249, 0, 0, 100, 0)).carriers())
        .containsValue(new Money(12));
  }

  @Test
  void a_refund_comes_off_before_the_commission() {
    var split = SettlementSplit.of(order(11_800, 5_000, 0, 1_000, 0));

    assertThat(split.carriers()).containsValue(new Money(680));
    assertThat(split.parts().stream().mapToLong(part -> part.refund().fen()).sum())
        .isEqualTo(5_000);
    assertThat(split.parts().stream().mapToLong(part -> part.gross().fen()).sum())
        .isEqualTo(11_800);
  }

  @Test
  void a_full_refund_leaves_nothing_for_anybody() {
    var split = SettlementSplit.of(order(11_800, 11_800, 0, 800, 150));

    assertThat(split.parts()).allMatch(part -> part.amount().isZero());
    assertThat(split.carriers().values()).allMatch(Money::isZero);
    assertThat(split.packaging()).isEqualTo(Money.ZERO);
    assertThat(SplitTransfers.first(split)).isEmpty();
  }

  @Test
  void deductions_never_exceed_the_price() {
    var split = SettlementSplit.of(order(200, 0, 0, 3_000, 150));

    assertThat(split.packaging()).isEqualTo(new Money(200));
    assertThat(split.parts()).allMatch(part -> part.amount().isZero());
    assertThat(split.total()).isEqualTo(new Money(200));
  }

  @Test
  void more_than_the_price_cannot_be_given_back() {
    assertThatThrownBy(() -> line(100, 101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> order(100, 0, 5, 0, 0).after(Map.of(), new Money(6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_parts_add_up_and_nobody_gets_less_than_nothing() {
    forMany((random, order) -> {
      var split = SettlementSplit.of(order);
      assertThat(split.total()).isEqualTo(order.total());
      assertThat(split.parts())
          .noneMatch(part ->
              part.amount().isNegative()
                  || part.gross().isNegative()
                  || part.weight().isNegative());
      assertThat(split.carriers().values()).noneMatch(Money::isNegative);
      assertThat(split.parts().stream().map(Part::weight).reduce(Weight.ZERO, Weight::plus))
          .isEqualTo(consigned(order));
      assertThat(sum(SplitTransfers.first(split))).isEqualTo(order.total());
    });
  }

  @Test
  void the_order_in_which_things_are_told_does_not_matter() {
    forMany((random, order) -> {
      var lines = new ArrayList<>(order.lines());
      Collections.shuffle(lines, random);
      var shuffled =
          new SoldOrder(
              lines.stream()
                  .map(line ->
                      new SoldOrder.Line(
                          line.id(),
                          line.goods(),
                          line.refunded(),
                          shuffled(line.served(), random)))
                  .toList(),
              shuffled(order.lots(), random),
              order.postage());
      assertThat(SettlementSplit.of(shuffled).parts()).isEqualTo(SettlementSplit.of(order).parts());
      assertThat(SettlementSplit.of(shuffled).carriers())
          .isEqualTo(SettlementSplit.of(order).carriers());
    });
  }

  /**
   * Where a line is served from several lots, the largest remainder may move a fen from one lot to
   * another.
   */
  @Test
  void a_larger_refund_never_leaves_households_more() {
    forMany((random, order) -> {
      var line = order.lines().get(random.nextInt(order.lines().size()));
      var more = new Money(random.nextLong(line.goods().minus(line.refunded()).fen() + 1));
      var before = SettlementSplit.of(order);
      var after = SettlementSplit.of(order.after(Map.of(line.id(), more), Money.ZERO));

      var moved = new Money(order.lots().size() - 1);
      assertThat(households(after)).isLessThanOrEqualTo(households(before).plus(moved));
      assertThat(after.packaging()).isLessThanOrEqualTo(before.packaging().plus(moved));
      assertThat(before.total().minus(after.total())).isEqualTo(more);
      assertThat(sum(SplitTransfers.change(before, after))).isEqualTo(more.negate());
    });
  }

  @Test
  void who_brought_more_never_gets_less() {
    forMany((random, order) -> {
      if (order.lots().size() == 1) {
        var shares = order.lots().values().iterator().next().shares();
        var parts =
            SettlementSplit.of(
                    new SoldOrder(order.lines().subList(0, 1), order.lots(), order.postage()))
                .parts();
        for (var a : parts) {
          for (var b : parts) {
            if (shares.get(a.household()).compareTo(shares.get(b.household())) > 0) {
              assertThat(a.amount()).isGreaterThanOrEqualTo(b.amount());
            }
          }
        }
      }
    });
  }

  interface Property {
    void holds(Random random, SoldOrder order);
  }

  static void forMany(Property property) {
    System.out.println("SettlementSplitTests -Dseed=" + SEED);
    var random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      property.holds(random, any(random));
    }
  }

  private static SoldOrder any(Random random) {
    var lots = new HashMap<UUID, SoldOrder.Lot>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      lots.put(new UUID(2, i), lot(random));
    }
    var lines = new ArrayList<SoldOrder.Line>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      var served = new HashMap<UUID, Weight>();
      lots.keySet().forEach(lot -> served.put(lot, new Weight(1 + random.nextInt(5_000))));
      var goods = 1 + random.nextLong(random.nextBoolean() ? 50 : 500_000);
      lines.add(
          new SoldOrder.Line(
              new UUID(4, i),
              new Money(goods),
              new Money(random.nextBoolean() ? 0 : random.nextLong(goods + 1)),
              served));
    }
    return new SoldOrder(lines, lots, new Money(random.nextInt(2_000)));
  }

  private static SoldOrder.Lot lot(Random random) {
    var shares = new HashMap<UUID, Weight>();
    for (int i = 0; i <= random.nextInt(8); i++) {
      shares.put(new UUID(3, i), new Weight(1 + random.nextInt(200_000)));
    }
    return new SoldOrder.Lot(
        new UUID(1, random.nextInt(3)),
        random.nextInt(4) > 0,
        new Deductions(
            random.nextInt(3_001),
            new PricePerKg(random.nextInt(400)),
            new Money(random.nextBoolean() ? 0 : random.nextInt(300)),
            new PricePerKg(random.nextBoolean() ? 0 : random.nextInt(200)),
            new Money(random.nextBoolean() ? 0 : random.nextInt(1_000))),
        shares);
  }

  private static SoldOrder order(
      long goods, long refunded, long postage, int commissionBp, long packagingPerKg) {
    var lot =
        new SoldOrder.Lot(
            CARRIER,
            true,
            deductions(commissionBp, packagingPerKg),
            Map.of(A, new Weight(30_000), B, new Weight(50_000), C, new Weight(20_000)));
    return new SoldOrder(List.of(line(goods, refunded)), Map.of(LOT, lot), new Money(postage));
  }

  static Deductions deductions(int commissionBp, long packagingPerKg) {
    return Deductions.NONE
        .with(RateKind.COMMISSION, RateBasis.OF_PRICE, commissionBp)
        .with(RateKind.PACKAGING, RateBasis.PER_KG, packagingPerKg);
  }

  static SoldOrder.Line line(long goods, long refunded) {
    return new SoldOrder.Line(
        new UUID(4, 1), new Money(goods), new Money(refunded), Map.of(LOT, new Weight(2_000)));
  }

  private static Weight consigned(SoldOrder order) {
    return order.lines().stream()
        .flatMap(line -> line.served().entrySet().stream())
        .filter(served -> order.lots().get(served.getKey()).consigned())
        .map(Map.Entry::getValue)
        .reduce(Weight.ZERO, Weight::plus);
  }

  static Money households(SettlementSplit split) {
    return split.parts().stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
  }

  /** What leaves the buyers' account. */
  static Money sum(List<Transfer> transfers) {
    return transfers.stream()
        .map(transfer ->
            transfer.debit().equals(AccountRef.buyers())
                ? transfer.amount()
                : transfer.amount().negate())
        .reduce(Money.ZERO, Money::plus);
  }

  private static <K, V> Map<K, V> shuffled(Map<K, V> map, Random random) {
    var keys = new ArrayList<>(map.keySet());
    Collections.shuffle(keys, random);
    var shuffled = new LinkedHashMap<K, V>();
    keys.forEach(key -> shuffled.put(key, map.get(key)));
    return shuffled;
  }
}

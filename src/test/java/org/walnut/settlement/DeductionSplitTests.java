package org.walnut.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.settlement.SettlementSplitTests.A;
import static org.walnut.settlement.SettlementSplitTests.B;
import static org.walnut.settlement.SettlementSplitTests.C;
import static org.walnut.settlement.SettlementSplitTests.CARRIER;
import static org.walnut.settlement.SettlementSplitTests.LOT;
import static org.walnut.settlement.SettlementSplitTests.deductions;
import static org.walnut.settlement.SettlementSplitTests.forMany;
import static org.walnut.settlement.SettlementSplitTests.households;
import static org.walnut.settlement.SettlementSplitTests.line;
import static org.walnut.settlement.SettlementSplitTests.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.supply.Deductions;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;

class DeductionSplitTests {

  /**
   * 118.00 goods, post free, 1.20 a parcel: 118.00 - 1.20 - 3.00 - 9.44 = 104.36 for 30, 50, 20.
   */
  @Test
  void a_courier_the_household_bears_comes_off_and_goes_to_the_courier() {
    var off = deductions(800, 150).with(RateKind.COURIER, RateBasis.PER_PARCEL, 120);
    var split = SettlementSplit.of(sent(off, 0));

    assertThat(split.courier()).isEqualTo(new Money(120));
    assertThat(split.parts())
        .extracting(part -> part.courier().fen())
        .containsExactly(36L, 60L, 24L);
    assertThat(split.parts())
        .extracting(part -> part.amount().fen())
        .containsExactly(3_131L, 5_218L, 2_087L);
    assertThat(split.total()).isEqualTo(new Money(11_800));
  }

  @Test
  void a_courier_is_paid_once() {
    var off = deductions(0, 0).with(RateKind.COURIER, RateBasis.PER_PARCEL, 1_200);

    assertThat(SettlementSplit.of(sent(off, 800)).courier()).isEqualTo(new Money(1_200));
    assertThat(households(SettlementSplit.of(sent(off, 800)))).isEqualTo(new Money(11_400));
    assertThat(SettlementSplit.of(sent(off, 1_500)).courier()).isEqualTo(new Money(1_500));
    assertThat(households(SettlementSplit.of(sent(off, 1_500)))).isEqualTo(new Money(11_800));
  }

  /** 5.00 a parcel over 1,500 g and 500 g of two lots: 3.75 and 1.25; 2 yuan a kilogram: 3.00. */
  @Test
  void what_is_reckoned_by_the_parcel_is_shared_by_weight() {
    var parcel = Deductions.NONE.with(RateKind.PACKAGING, RateBasis.PER_PARCEL, 500);
    var weighed = Deductions.NONE.with(RateKind.COURIER, RateBasis.PER_KG, 200);
    var other = new UUID(2, 2);
    var line =
        new SoldOrder.Line(
            new UUID(4, 1),
            new Money(20_000),
            Money.ZERO,
            Map.of(LOT, new Weight(1_500), other, new Weight(500)));
    var split =
        SettlementSplit.of(
            new SoldOrder(
                List.of(line),
                Map.of(
                    LOT, lot(weighed, Map.of(A, new Weight(1))),
                    other, lot(parcel, Map.of(B, new Weight(1)))),
                Money.ZERO));

    assertThat(split.packaging()).isEqualTo(new Money(125));
    assertThat(split.courier()).isEqualTo(new Money(300));
    assertThat(split.parts())
        .extracting(part -> part.amount().fen())
        .containsExactly(14_700L, 4_875L);
  }

  /**
   * Three equal households and 1.00 yuan; seven and 0.10; what is left goes to the largest part.
   */
  @Test
  void residual_fen_go_to_the_largest_remainder() {
    assertThat(fen(1, 100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
    assertThat(fen(1, 10, 1, 1, 1, 1, 1, 1, 1)).containsExactly(2L, 2L, 2L, 1L, 1L, 1L, 1L);
    assertThat(fen(1, 101, 10, 30, 60)).containsExactly(10L, 30L, 61L);
    assertThat(fen(1, 1, 10, 30, 60)).containsExactly(0L, 0L, 1L);
    assertThat(fen(300, 99_999)).hasSize(300).allMatch(fen -> fen == 333 || fen == 334);
    assertThat(fen(300, 99_999).stream().mapToLong(fen -> fen).sum()).isEqualTo(99_999);
  }

  /** Nobody is charged for it: every deduction shrinks with the price, none is added. */
  @Test
  void taking_back_costs_no_fee() {
    forMany((random, order) -> {
      var line = order.lines().get(random.nextInt(order.lines().size()));
      var back = new Money(random.nextLong(line.goods().minus(line.refunded()).fen() + 1));
      var before = SettlementSplit.of(order);
      var after = SettlementSplit.of(order.after(Map.of(line.id(), back), Money.ZERO));

      var taken =
          SplitTransfers.change(before, after).stream()
              .filter(transfer -> transfer.credit().equals(AccountRef.buyers()))
              .map(Transfer::amount)
              .reduce(Money.ZERO, Money::plus);
      var moved = sum(SplitTransfers.change(before, after)).negate();
      assertThat(moved).isEqualTo(back);
      assertThat(taken).isLessThanOrEqualTo(back.plus(new Money(10)));
      assertThat(households(before).minus(households(after)))
          .isLessThanOrEqualTo(back.plus(new Money(order.lots().size())));
    });
  }

  /** What each of so many equal households, or of these weights, gets of a sum. */
  private static List<Long> fen(int equal, long sum, long... weights) {
    var shares = new HashMap<UUID, Weight>();
    int households = weights.length == 0 ? equal : weights.length;
    for (int i = 0; i < households; i++) {
      shares.put(new UUID(3, i), new Weight(weights.length == 0 ? 1 : weights[i]));
    }
    return SettlementSplit.of(
            new SoldOrder(
                List.of(line(sum, 0)), Map.of(LOT, lot(Deductions.NONE, shares)), Money.ZERO))
        .parts()
        .stream()
        .map(part -> part.amount().fen())
        .toList();
  }

  private static SoldOrder.Lot lot(Deductions deductions, Map<UUID, Weight> shares) {
    return new SoldOrder.Lot(CARRIER, true, deductions, shares);
  }

  private static SoldOrder sent(Deductions deductions, long postage) {
    var lot =
        lot(
            deductions,
            Map.of(A, new Weight(30_000), B, new Weight(50_000), C, new Weight(20_000)));
    return new SoldOrder(List.of(line(11_800, 0)), Map.of(LOT, lot), new Money(postage));
  }
}
